/// Reads XML (W3C XML 1.0, fifth edition) piece by piece, with the place of each piece, so that all else can be kept as it is.
///
/// Strict and small: UTF-8, no document type and so no entities but the five and numbers of characters, elements nested at most `deepest`.
struct XMLReader {
    static let deepest = 512

    struct Attribute {
        var name: Range<Int>
        /// Between the quotes.
        var value: Range<Int>
    }

    enum Token {
        case text(Range<Int>)
        /// Without its marks.
        case verbatim(Range<Int>)
        /// The attributes are in `attributes`. An empty element is followed by its end.
        case start(name: Range<Int>)
        case end(name: Range<Int>)
        /// A comment or an instruction to a program, with its marks.
        case unseen(Range<Int>)
        /// The declaration at the start, and space outside the root.
        case other
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private(set) var place: Int
    private(set) var attributes: [Attribute] = []
    private var open: [Range<Int>] = []
    private var pendingEnd: Range<Int>?
    private var hasRoot = false

    /// - Parameter range: of one XML text in the bytes, that is UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        (self.bytes, place, end) = (bytes, range.lowerBound, range.upperBound)
        if starts([0xEF, 0xBB, 0xBF]) { place += 3 }
    }

    /// - Returns: nil at the end.
    mutating func next() throws(DocumentError.Kind) -> Token? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name: name)
        }
        guard place < end else {
            guard open.isEmpty, hasRoot else { throw .invalidXML }
            return nil
        }
        guard bytes[place] == UInt8(ascii: "<") else {
            let start = place
            while place < end, bytes[place] != UInt8(ascii: "<") { place += 1 }
            if open.isEmpty {
                guard bytes[start..<place].allSatisfy(Self.isSpace) else { throw .invalidXML }
                return .other
            }
            return .text(start..<place)
        }
        if starts("<?") {
            let start = place
            let isDeclaration = !hasRoot && starts("<?xml") && place + 5 < end && Self.isSpace(bytes[place + 5])
            let token = try skip(2, past: "?>")
            return isDeclaration ? token : .unseen(start..<place)
        }
        if starts("<!--") {
            let start = place
            _ = try skip(4, past: "-->")
            return .unseen(start..<place)
        }
        if starts("<![CDATA[") {
            let start = place + 9
            guard !open.isEmpty else { throw .invalidXML }
            _ = try skip(9, past: "]]>")
            return .verbatim(start..<place - 3)
        }
        if starts("<!") { throw .documentType }
        if starts("</") {
            place += 2
            let name = try name()
            skipSpace()
            guard place < end, bytes[place] == UInt8(ascii: ">"), let last = open.popLast(), bytes[last].elementsEqual(bytes[name]) else { throw .invalidXML }
            place += 1
            return .end(name: name)
        }
        return try start()
    }

    private mutating func start() throws(DocumentError.Kind) -> Token {
        guard !(open.isEmpty && hasRoot), open.count < Self.deepest else { throw .invalidXML }
        hasRoot = true
        place += 1
        let name = try name()
        attributes.removeAll(keepingCapacity: true)
        while true {
            let before = place
            skipSpace()
            guard place < end else { throw .invalidXML }
            if starts("/>") {
                place += 2
                pendingEnd = name
                return .start(name: name)
            }
            if bytes[place] == UInt8(ascii: ">") {
                place += 1
                open.append(name)
                return .start(name: name)
            }
            guard place > before else { throw .invalidXML }
            let attribute = try self.name()
            skipSpace()
            guard place < end, bytes[place] == UInt8(ascii: "=") else { throw .invalidXML }
            place += 1
            skipSpace()
            guard place < end, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else { throw .invalidXML }
            let quote = bytes[place]
            place += 1
            let start = place
            while place < end, bytes[place] != quote, bytes[place] != UInt8(ascii: "<") { place += 1 }
            guard place < end, bytes[place] == quote else { throw .invalidXML }
            attributes.append(.init(name: attribute, value: start..<place))
            place += 1
        }
    }

    private mutating func name() throws(DocumentError.Kind) -> Range<Int> {
        let start = place
        while place < end, !Self.isSpace(bytes[place]), !"=/><\"'&!?".utf8.contains(bytes[place]) { place += 1 }
        guard place > start else { throw .invalidXML }
        return start..<place
    }

    private mutating func skipSpace() {
        while place < end, Self.isSpace(bytes[place]) { place += 1 }
    }

    private mutating func skip(_ start: Int, past word: StaticString) throws(DocumentError.Kind) -> Token {
        place += start
        while place < end {
            if starts(word) {
                place += word.utf8CodeUnitCount
                return .other
            }
            place += 1
        }
        throw .invalidXML
    }

    private func starts(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= end else { return false }
        for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
        return true
    }

    private func starts(_ word: [UInt8]) -> Bool { place + word.count <= end && bytes[place..<place + word.count].elementsEqual(word) }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// A name without its prefix.
    func localName(_ name: Range<Int>) -> String {
        let start = bytes[name].lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.lowerBound
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<name.upperBound]), as: UTF8.self)
    }

    /// The value of an attribute of the last start, its entities resolved.
    func value(_ name: String) throws(DocumentError.Kind) -> String? {
        guard let attribute = attributes.first(where: { localName($0.name) == name }) else { return nil }
        var text = MappedText()
        text.begin("")
        try XMLText.add(bytes, attribute.value, to: &text)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

/// Text as it stands in XML.
enum XMLText {
    /// Adds characters to the piece that is open, with the entities resolved.
    static func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to text: inout MappedText) throws(DocumentError.Kind) {
        var start = range.lowerBound
        var next = start
        while next < range.upperBound {
            guard bytes[next] == UInt8(ascii: "&") else {
                next += 1
                continue
            }
            text.literal(bytes, start..<next)
            var end = next + 1
            while end < range.upperBound, end - next < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
            guard end < range.upperBound, bytes[end] == UInt8(ascii: ";"),
                let scalar = scalar(String(decoding: UnsafeBufferPointer(rebasing: bytes[next + 1..<end]), as: UTF8.self))
            else { throw .invalidXML }
            text.escape(UTF8.encode(scalar)!, from: next..<end + 1)
            next = end + 1
            start = next
        }
        text.literal(bytes, start..<next)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.first == "#" else { return nil }
            let digits = name.dropFirst()
            guard let first = digits.first, first != "+", first != "-" else { return nil }
            let value = first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let scalar = value.flatMap(Unicode.Scalar.init), scalar != "\0" else { return nil }
            return scalar
        }
    }

    /// A text as it may stand between tags and between quotes; signs that XML cannot hold are left out.
    static func escaped(_ plain: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(plain.count)
        for byte in plain {
            switch byte {
            case UInt8(ascii: "&"): result += Array("&amp;".utf8)
            case UInt8(ascii: "<"): result += Array("&lt;".utf8)
            case UInt8(ascii: ">"): result += Array("&gt;".utf8)
            case UInt8(ascii: "\""): result += Array("&quot;".utf8)
            case UInt8(ascii: "'"): result += Array("&apos;".utf8)
            case 0x09, 0x0A, 0x0D: result.append(byte)
            case 0..<0x20: break
            default: result.append(byte)
            }
        }
        return result
    }

    /// A text as a part of an address (RFC 3986): all but letters, digits and `-._~` by number.
    static func percentEncoded(_ plain: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return plain.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): [byte]
            default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }
}
