import Foundation

/// A text with its names marked: `{person}`, `<place>`, `[organisation]`.
struct MarkedText {
    enum Sort: UInt8 { case person = 1, place = 3, organisation = 5 }

    struct Mark {
        var range: Range<Int>
        var sort: Sort
    }

    var kind: String
    var bytes: [UInt8]
    var marks: [Mark]

    init(kind: String, marked: some StringProtocol) {
        self.kind = kind
        (bytes, marks) = ([], [])
        var open: (start: Int, sort: Sort)?
        for byte in marked.utf8 {
            switch byte {
            case UInt8(ascii: "{"): open = (bytes.count, .person)
            case UInt8(ascii: "<"): open = (bytes.count, .place)
            case UInt8(ascii: "["): open = (bytes.count, .organisation)
            case UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: "]"):
                if let begun = open, begun.start < bytes.count { marks.append(Mark(range: begun.start..<bytes.count, sort: begun.sort)) }
                open = nil
            default: bytes.append(byte)
            }
        }
    }

    init(kind: String, bytes: [UInt8], marks: [Mark]) { (self.kind, self.bytes, self.marks) = (kind, bytes, marks) }

    /// Documents are separated by an empty line; the first line of each is `# kind`.
    static func read(_ file: URL) throws -> [MarkedText] {
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.components(separatedBy: "\n\n").compactMap { part in
            let part = part.trimmingCharacters(in: .newlines)
            guard part.hasPrefix("# "), let end = part.firstIndex(of: "\n") else { return nil }
            return MarkedText(kind: String(part[part.index(part.startIndex, offsetBy: 2)..<end]), marked: part[part.index(after: end)...])
        }
    }

    /// A number from 0 to 99 that depends on the text alone, for keeping a part of each kind apart.
    var lot: Int { Int(bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } >> 20 % 100) }
}
