public import Text

extension Phrasing {
    /// A link. The words must tell where it goes: "Download als PDF", not "klik hier".
    /// - Parameter language: the language of the target page, where it differs from this one.
    public static func link(_ words: Phrasing, to address: WebAddress, language: Language? = nil) -> Phrasing {
        var attributes = [Attribute("href", address.text)]
        if address.isExternal { attributes.append(Attribute("rel", "noreferrer external")) }
        attributes += Attribute.ifPresent("hreflang", language?.rawValue)
        return Phrasing(bytes: element("a", attributes, words.bytes))
    }

    /// A link to a page of this site.
    public static func link(_ words: Phrasing, to path: SitePath) -> Phrasing {
        link(words, to: WebAddress(path))
    }

    /// A link to a file of this site that the browser should save.
    public static func download(_ words: Phrasing, from path: SitePath) -> Phrasing {
        Phrasing(bytes: element("a", [Attribute("href", path.text), Attribute("download")], words.bytes))
    }

    /// Words of great importance.
    public static func strong(_ words: Phrasing) -> Phrasing {
        Phrasing(bytes: element("strong", [], words.bytes))
    }

    /// Words with stress.
    public static func emphasis(_ words: Phrasing) -> Phrasing {
        Phrasing(bytes: element("em", [], words.bytes))
    }

    /// Text of a program or file, letter for letter.
    public static func code(_ text: String) -> Phrasing {
        Phrasing(bytes: element("code", [Attribute("translate", "no")], Phrasing(text).bytes))
    }

    /// Words in another language than the page, so that a screen reader pronounces them well.
    public static func inLanguage(_ language: Language, _ words: Phrasing) -> Phrasing {
        Phrasing(bytes: element("span", [Attribute("lang", language.rawValue)], words.bytes))
    }

    /// A date or time in words, with its machine-readable form.
    /// - Parameter iso: ISO 8601, such as `2026-08-02`.
    public static func time(_ words: Phrasing, iso: String) -> Phrasing {
        Phrasing(bytes: element("time", [Attribute("datetime", iso)], words.bytes))
    }

    /// Words that only assistive technology gives, where sighted people have a picture or a place on the page.
    public static func hiddenVisually(_ words: Phrasing) -> Phrasing {
        Phrasing(bytes: element("span", [Attribute("class", "wb-hidden")], words.bytes))
    }

    /// Text without spaces, such as an address, that may be broken anywhere in the cell of a table.
    public static func breakable(_ words: Phrasing) -> Phrasing {
        Phrasing(bytes: element("span", [Attribute("class", "wb-breakable")], words.bytes))
    }

    /// Words in smaller, softer type.
    public static func muted(_ words: Phrasing) -> Phrasing {
        Phrasing(bytes: element("span", [Attribute("class", "wb-muted")], words.bytes))
    }

    /// A short word in a frame that says what kind of thing this is.
    public static func badge(_ words: Phrasing, _ tone: Tone = .info) -> Phrasing {
        Phrasing(bytes: element("span", [Attribute("class", "wb-badge wb-badge--\(tone.rawValue)")], words.bytes))
    }

    /// The mark of a source that nobody has checked yet: "te verifiëren", "to verify".
    public static func toVerify(in language: Language) -> Phrasing {
        badge(Phrasing(Words.toVerify, in: language), .warning)
    }
}
