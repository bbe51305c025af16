/// Bytes that can be read at any place: an array in memory, or a file.
public protocol ArchiveSource: Sendable {
    /// How many bytes there are.
    var count: Int { get }

    /// The bytes at these places; fewer, or none, where they cannot be read any more.
    func bytes(_ range: Range<Int>) -> [UInt8]
}

/// An archive that is in memory already.
public struct ArchiveBytes: ArchiveSource {
    private let content: [UInt8]

    public init(_ content: [UInt8]) { self.content = content }

    public var count: Int { content.count }

    public func bytes(_ range: Range<Int>) -> [UInt8] { Array(content[range.clamped(to: 0..<content.count)]) }
}
