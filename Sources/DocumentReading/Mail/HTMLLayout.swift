/// What of a page in mail is layout and may stay as it is. All else might hold a name: an attribute for a program (`data-name`), a style sheet
/// with a text or an address in it, a tag that was no tag (`<jan@voorbeeld.nl>`).
enum HTMLLayout {
    private static let elements = words(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption center cite code col \
        colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 \
        h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noframes noscript object ol \
        optgroup option output p param picture pre progress q rp rt ruby s samp script search section select small source span strike strong style sub \
        summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr o:p
        """)
    private static let attributes = words(
        """
        align alink bgcolor border cellpadding cellspacing char charset charoff checked clear color cols colspan compact controls dir disabled face frame \
        frameborder height hidden hspace http-equiv lang leftmargin link loop marginheight marginwidth maxlength media method multiple noshade nowrap open \
        readonly rel required reversed role rows rowspan rules scope scrolling selected shape size span start tabindex target text topmargin translate \
        type valign vlink vspace width wrap xml:lang xmlns xmlns:m xmlns:o xmlns:v xmlns:w
        """)

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    /// - Parameter name: in small letters.
    static func isElement(_ name: String) -> Bool { elements.contains(name) }

    /// Whether an attribute without a value stays.
    static func isAttribute(_ name: String) -> Bool { attributes.contains(name) }

    /// Whether an attribute stays with its value: one about layout, with a value that can be about layout.
    static func isAttribute(_ name: String, value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if name == "style" { return isStyle(value) }
        return attributes.contains(name) && value.count <= 80 && value.allSatisfy { isPlain($0) || "/_+".utf8.contains($0) }
    }

    /// Declarations without texts, addresses, comments and names of one's own.
    private static func isStyle(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard value.count <= 2_000, value.allSatisfy({ isPlain($0) || "()'\"!&".utf8.contains($0) }) else { return false }
        let text = String(decoding: UnsafeBufferPointer(rebasing: value), as: UTF8.self).lowercased()
        return !["url", "content", "image", "expression", "attr", "counter", "--"].contains(where: text.contains)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 || " #%.,:;-\t\r\n".utf8.contains(byte)
    }

    /// `<!DOCTYPE html PUBLIC "…">`
    static func isDocumentType(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let text = String(decoding: UnsafeBufferPointer(rebasing: tag), as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") && text.utf8.count <= 200 && !text.contains("@") && text.hasSuffix(">")
            && (text.contains("w3c") || text.allSatisfy { $0.isLetter || "<!> ".contains($0) } && text.utf8.count <= 20)
    }
}
