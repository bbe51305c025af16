/// What all pages of a site share, in one language.
public struct SiteFrame: Sendable {
    let name: String
    let home: SitePath
    let navigation: [NavigationLink]
    let footer: [NavigationLink]
    let footerNote: Phrasing?

    public init(
        name: String, home: SitePath, navigation: [NavigationLink], footer: [NavigationLink] = [],
        footerNote: Phrasing? = nil
    ) {
        self.name = name
        self.home = home
        self.navigation = navigation
        self.footer = footer
        self.footerNote = footerNote
    }
}

/// A link in the navigation, the breadcrumbs or the footer.
public struct NavigationLink: Sendable, Hashable {
    let words: Phrasing
    let path: SitePath

    public init(_ words: Phrasing, to path: SitePath) {
        self.words = words
        self.path = path
    }

    func anchor(_ more: [Attribute] = []) -> [UInt8] {
        element("a", [Attribute("href", path.text)] + more, words.bytes)
    }
}

/// The one `h1` of a page.
public enum PageHeading: Sendable, Hashable {
    /// Above the content.
    case shown(Phrasing)
    /// In the content, as the legend of the page's only question (`Legend.pageHeading`).
    case inContent
}
