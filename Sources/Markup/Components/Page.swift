public import Text

/// A whole page: language, title, skip link, header, breadcrumbs, main part and footer.
public struct Page: Sendable {
    let language: Language
    let title: String
    let heading: PageHeading
    let otherLanguage: SitePath
    let site: SiteFrame
    let current: SitePath?
    let breadcrumbs: [NavigationLink]
    let hasErrors: Bool
    let script: SitePath?
    let content: Flow

    /// - Parameters:
    ///   - title: what this page is, unlike any other page's; the site's name is added.
    ///   - heading: the one `h1`.
    ///   - otherLanguage: this same page in the other language.
    ///   - current: the entry of the main navigation that this page belongs to.
    ///   - breadcrumbs: the pages above this one, from the start page down, without this one.
    ///   - hasErrors: whether the page shows mistakes in what was filled in; the title then says so first.
    ///   - script: a file of this site that the page may go without; nil for nearly every page.
    public init(
        language: Language, title: String, heading: PageHeading, otherLanguage: SitePath, site: SiteFrame,
        current: SitePath? = nil, breadcrumbs: [NavigationLink] = [], hasErrors: Bool = false, script: SitePath? = nil,
        @FlowBuilder content: () -> Flow
    ) {
        self.language = language
        self.title = title
        self.heading = heading
        self.otherLanguage = otherLanguage
        self.site = site
        self.current = current
        self.breadcrumbs = breadcrumbs
        self.hasErrors = hasErrors
        self.script = script
        self.content = content()
    }

    /// The page as UTF-8, to be sent as `text/html; charset=utf-8`.
    public func render() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.bytes.count + 4096)
        bytes.append("<!doctype html>\n<html lang=\"")
        appendEscaped(language.rawValue, to: &bytes)
        bytes.append("\">")
        bytes += head
        bytes.append("<body>")
        bytes += element(
            "a", [Attribute("class", "wb-skip"), Attribute("href", "#main")],
            Phrasing(Words.skipToContent, in: language).bytes)
        bytes += header
        bytes += breadcrumbTrail
        bytes += main
        bytes += footer
        bytes.append("</body></html>\n")
        return bytes
    }

    private var head: [UInt8] {
        let prefix = hasErrors ? Words.error[language] + ": " : ""
        var bytes = startTag("meta", [Attribute("charset", "utf-8")])
        bytes += element("title", [], Phrasing("\(prefix)\(title) – \(site.name)").bytes)
        bytes += startTag(
            "meta", [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")])
        bytes += startTag("meta", [Attribute("name", "color-scheme"), Attribute("content", "light dark")])
        bytes += startTag("meta", [Attribute("name", "referrer"), Attribute("content", "no-referrer")])
        bytes += startTag("link", [Attribute("rel", "stylesheet"), Attribute("href", Stylesheet.path.text)])
        if let script { bytes += element("script", [Attribute("src", script.text), Attribute("defer")], []) }
        bytes += startTag(
            "link",
            [
                Attribute("rel", "alternate"), Attribute("hreflang", language.other.rawValue),
                Attribute("href", otherLanguage.text),
            ])
        return element("head", [], bytes)
    }

    private var header: [UInt8] {
        let home = element(
            "a", [Attribute("class", "wb-site-name"), Attribute("href", site.home.text)], Phrasing(site.name).bytes)
        let entries = site.navigation.flatMap { entry in
            element(
                "li", [], entry.anchor(entry.path == current ? [Attribute("aria-current", "page")] : []))
        }
        let navigation = element(
            "nav", [Attribute("class", "wb-main-nav"), Attribute("aria-label", Words.mainNavigation[language])],
            element("ul", [Attribute("role", "list")], entries))
        let content = element(
            "div", [Attribute("class", "wb-width")],
            home + (site.navigation.isEmpty ? [] : navigation) + languageSwitch)
        return element("header", [Attribute("class", "wb-header")], content)
    }

    /// Both languages, in a fixed order, the current one as text.
    private var languageSwitch: [UInt8] {
        let items = Language.allCases.flatMap { choice in
            let name = Phrasing(choice.ownName).bytes
            return if choice == language {
                element("li", [Attribute("aria-current", "true")], name)
            } else {
                element(
                    "li", [],
                    element(
                        "a",
                        [
                            Attribute("href", otherLanguage.text), Attribute("lang", choice.rawValue),
                            Attribute("hreflang", choice.rawValue),
                        ], name))
            }
        }
        return element(
            "nav", [Attribute("class", "wb-languages"), Attribute("aria-label", Words.chooseLanguage[language])],
            element("ul", [Attribute("role", "list")], items))
    }

    private var breadcrumbTrail: [UInt8] {
        guard !breadcrumbs.isEmpty else { return [] }
        let items = breadcrumbs.flatMap { element("li", [], $0.anchor()) }
        let here = element("li", [Attribute("aria-current", "page")], Phrasing(title).bytes)
        return element(
            "nav",
            [Attribute("class", "wb-breadcrumbs wb-width"), Attribute("aria-label", Words.youAreHere[language])],
            element("ol", [Attribute("role", "list")], items + here))
    }

    private var main: [UInt8] {
        let headline: [UInt8] =
            switch heading {
            case .shown(let words): element("h1", [], words.bytes)
            case .inContent: []
            }
        return element(
            "main", [Attribute("id", "main"), Attribute("class", "wb-width"), Attribute("tabindex", "-1")],
            headline + content.bytes)
    }

    private var footer: [UInt8] {
        let links = site.footer.flatMap { element("li", [], $0.anchor()) }
        let navigation = element(
            "nav", [Attribute("aria-label", Words.footer[language])],
            element("ul", [Attribute("role", "list")], links))
        let note = site.footerNote.map { element("p", [], $0.bytes) } ?? []
        return element(
            "footer", [Attribute("class", "wb-footer")],
            element("div", [Attribute("class", "wb-width")], note + (site.footer.isEmpty ? [] : navigation)))
    }
}
