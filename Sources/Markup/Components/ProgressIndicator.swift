/// How far a person is, in words and as a bar.
public struct ProgressIndicator: Component {
    let id: ElementID
    let words: Phrasing
    let done: Int
    let total: Int

    /// - Parameters:
    ///   - words: the whole message: "Vraag 3 van ongeveer 14".
    ///   - done: steps finished, from 0 to `total`.
    ///   - total: steps in all, at least 1.
    public init(_ words: Phrasing, done: Int, of total: Int, id: ElementID = "progress") {
        self.id = id
        self.words = words
        self.total = max(1, total)
        self.done = min(max(0, done), self.total)
    }

    public var html: Flow {
        let label = element("label", [Attribute("for", id.text)], words.bytes)
        let bar = element(
            "progress",
            [Attribute("id", id.text), Attribute("value", String(done)), Attribute("max", String(total))], [])
        return Flow(bytes: element("div", [Attribute("class", "wb-progress")], label + bar))
    }
}
