public import Text

/// Links to the other pages of a long list. Nothing when there is one page.
public struct Pagination: Component {
    let current: Int
    let count: Int
    let language: Language
    let path: @Sendable (Int) -> SitePath

    /// - Parameters:
    ///   - current: the page shown, counted from 1.
    ///   - count: pages in all.
    ///   - path: where a page is.
    public init(current: Int, of count: Int, language: Language, path: @escaping @Sendable (Int) -> SitePath) {
        self.current = current
        self.count = count
        self.language = language
        self.path = path
    }

    public var html: Flow {
        guard count > 1 else { return .empty }
        var items: [UInt8] = []
        if current > 1 { items += step(Words.previous, to: current - 1, relation: "prev") }
        var last = 0
        for page in shown {
            if page > last + 1 { items += element("li", [Attribute("aria-hidden", "true")], Phrasing("…").bytes) }
            items += numbered(page)
            last = page
        }
        if current < count { items += step(Words.next, to: current + 1, relation: "next") }
        let list = element("ul", [Attribute("role", "list")], items)
        return Flow(
            bytes: element(
                "nav", [Attribute("class", "wb-pagination"), Attribute("aria-label", Words.pages[language])], list))
    }

    /// The first, the last and the neighbours of the current page.
    private var shown: [Int] {
        ([1, count] + [current - 1, current, current + 1]).filter { (1...count).contains($0) }
            .reduce(into: Set<Int>()) { $0.insert($1) }.sorted()
    }

    private func numbered(_ page: Int) -> [UInt8] {
        let words = Phrasing.hiddenVisually("\(Words.page[language]) ") + "\(page)"
        let attributes =
            [Attribute("href", path(page).text)] + (page == current ? [Attribute("aria-current", "page")] : [])
        return element("li", [], element("a", attributes, words.bytes))
    }

    private func step(_ words: Bilingual, to page: Int, relation: String) -> [UInt8] {
        element(
            "li", [],
            element(
                "a", [Attribute("href", path(page).text), Attribute("rel", relation)],
                Phrasing(words, in: language).bytes))
    }
}
