public import Recognizers

/// What comes in the place of a stretch of a document.
public struct ReplacedStretch: Sendable, Hashable {
    /// The bytes of the document; more than the finding where a gap beside it is closed.
    public var range: Range<Int>
    /// In UTF-8.
    public var text: [UInt8]

    /// - Parameter range: of bytes of the document.
    public init(_ range: Range<Int>, _ text: [UInt8]) { (self.range, self.text) = (range, text) }
}

extension TextDeidentifier {
    /// The stretches of a document in whose place the texts come, one for each finding: what is removed goes with the space that would be left double
    /// or before a mark, so that writing them gives what `treat` gives. For a document that is written again around its text.
    /// - Parameter found: what `replaced` gave for this document.
    public func stretches(
        of found: [(finding: Finding, text: [UInt8])], in document: UnsafeBufferPointer<UInt8>
    ) -> [ReplacedStretch] {
        var stretches = found.map { ReplacedStretch($0.finding.span, $0.text) }
        guard found.contains(where: { isRemoved[$0.finding.kind] }) else { return stretches }
        var output: [UInt8] = []
        var at = 0
        for index in found.indices {
            let span = found[index].finding.span
            output.append(contentsOf: UnsafeBufferPointer(rebasing: document[at..<span.lowerBound]))
            output += stretches[index].text
            at = span.upperBound
            guard isRemoved[found[index].finding.kind] else { continue }
            let before = output.count
            at = Removal.close(document, at, from: 0, in: &output)
            if index + 1 < found.count { at = min(at, found[index + 1].finding.span.lowerBound) }
            stretches[index].range = span.lowerBound..<at
            Self.widen(&stretches, index, by: before - output.count)
        }
        return stretches
    }

    /// Takes so many bytes more away before a stretch; where it touches the one before it, from there.
    private static func widen(_ stretches: inout [ReplacedStretch], _ index: Int, by count: Int) {
        var (index, left) = (index, count)
        while left > 0, index >= 0 {
            if stretches[index].text.isEmpty {
                let range = stretches[index].range
                let taken = min(left, range.lowerBound - (index > 0 ? stretches[index - 1].range.upperBound : 0))
                stretches[index].range = range.lowerBound - taken..<range.upperBound
                left -= taken
            } else {
                let taken = min(left, stretches[index].text.count)
                stretches[index].text.removeLast(taken)
                left -= taken
            }
            index -= 1
        }
    }
}
