/// JSON values by line (RFC 8259 values, one a line): the chosen fields are rewritten, all else stays byte for byte as it was.
///
/// Each line is a document for the replacer, with a piece for each field. Empty lines may stand between.
public struct NDJSON: StreamFormat {
    public var fields: JSONFields
    public var invalid: InvalidText
    /// Asked where all of a record is looked at.
    public var names: JSONNames?
    /// Work units have about this many bytes.
    public let unitSize: Int
    /// The longest line in bytes; several are in memory at once.
    public let longestLine: Int

    public init(
        _ fields: JSONFields, names: JSONNames? = nil, invalid: InvalidText = .refuse, unitSize: Int = 524_288, longestLine: Int = 4 * 1_048_576
    ) {
        (self.fields, self.names, self.invalid) = (fields, names, invalid)
        self.unitSize = max(1, unitSize)
        self.longestLine = max(1, longestLine)
    }

    public func splitter() -> LineSplitter { LineSplitter(unitSize: unitSize, longestLine: longestLine) }

    public func rewrite(_ unit: WorkUnit, with replacer: any TextReplacer) throws -> RewrittenUnit {
        var counts = DocumentCounts()
        if case .paths(let paths) = fields {
            counts.hits = Array(repeating: 0, count: paths.count)
            counts.branches = counts.hits
        }
        counts.bytesIn = unit.head.count + unit.bytes.count
        var source = unit.bytes
        counts.repairs = try UTF8Check.settle(&source, invalid, offset: unit.offset)
        var result = unit.head
        result.reserveCapacity(source.count + source.count / 8)
        let isPart = fields != .allStrings && replacer.looksAtAll
        try source.withUnsafeBufferPointer { bytes in
            var text = MappedText()
            var whole = MappedText()
            var none: [Int] = []
            var start = 0
            var line = unit.line
            while start < bytes.count {
                let end = LineSplitter.lineEnd(in: bytes, from: start) ?? bytes.count
                text.clear()
                var reader = JSONFieldReader(bytes: bytes, range: start..<end, fields: fields, names: names)
                if !reader.isBlank {
                    guard reader.read(into: &text, &counts.hits) else { throw DocumentError(.invalidJSON, at: .line(line)) }
                    if let branch = reader.branch { counts.branches[branch] += 1 }
                    counts.records += 1
                    counts.pieces += text.pieces.count
                    if isPart {
                        whole.clear()
                        var all = JSONFieldReader(bytes: bytes, range: start..<end, fields: .allStrings, names: names)
                        _ = all.read(into: &whole, &none)
                        if !whole.pieces.isEmpty { try replacer.look(at: whole.text(line: line)) }
                    }
                    let found = text.pieces.isEmpty ? [] : try replacer.replacements(in: text.text(line: line, isPart: isPart))
                    var edits = text.edits(found) { plain, _, _ in JSONText.escaped(plain) }
                    counts.replacements += found.count
                    if !reader.keys.isEmpty { JSONText.keepApart(reader.keys, &edits, in: bytes) }
                    if !reader.numbers.isEmpty { JSONText.quoteNumbers(reader.numbers, &edits) }
                    edits.apply(to: bytes, start..<end, into: &result)
                } else {
                    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                }
                if end < bytes.count { result.append(0x0A) }
                start = end + 1
                line += 1
            }
        }
        counts.bytesOut = result.count
        return RewrittenUnit(number: unit.number, bytes: result, counts: counts)
    }
}

/// Writing JSON strings.
enum JSONText {
    /// A text as it stands between quotes.
    static func escaped(_ plain: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(plain.count)
        for byte in plain {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case 0x0A: result += Array("\\n".utf8)
            case 0x0D: result += Array("\\r".utf8)
            case 0x09: result += Array("\\t".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                result += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: result.append(byte)
            }
        }
        return result
    }

    /// Names of members that became alike in one object get a number behind them: a reader of JSON keeps one of two members of the same name.
    static func keepApart(_ keys: [(range: Range<Int>, object: Int)], _ edits: inout [MappedText.Edit], in bytes: UnsafeBufferPointer<UInt8>) {
        var taken: [Int: [[UInt8]: Int]] = [:]
        var result: [MappedText.Edit] = []
        var rest = edits[...]
        // Keys are met, and edits made, in the order of the source.
        for key in keys {
            while let first = rest.first, first.range.lowerBound < key.range.lowerBound { result.append(rest.removeFirst()) }
            var own: [MappedText.Edit] = []
            while let first = rest.first, first.range.upperBound <= key.range.upperBound { own.append(rest.removeFirst()) }
            result += own
            var content: [UInt8] = []
            own.apply(to: bytes, key.range, into: &content)
            let number = taken[key.object, default: [:]][content, default: 0] + 1
            taken[key.object, default: [:]][content] = number
            // Those that were alike before, and in which nothing was found, are left alone.
            if number > 1, !own.isEmpty { result.append(.init(range: key.range.upperBound..<key.range.upperBound, bytes: Array(" \(number)".utf8))) }
        }
        edits = result + rest
    }

    /// A number in which something is replaced is no number any more: it gets quotes.
    /// - Parameters:
    ///   - numbers: in the order of the record.
    ///   - edits: in the order of the record.
    static func quoteNumbers(_ numbers: [Range<Int>], _ edits: inout [MappedText.Edit]) {
        var result: [MappedText.Edit] = []
        var rest = edits[...]
        let quote = [UInt8(ascii: "\"")]
        for number in numbers {
            while let first = rest.first, first.range.lowerBound < number.lowerBound { result.append(rest.removeFirst()) }
            guard let first = rest.first, first.range.upperBound <= number.upperBound else { continue }
            result.append(.init(range: number.lowerBound..<number.lowerBound, bytes: quote))
            while let next = rest.first, next.range.upperBound <= number.upperBound { result.append(rest.removeFirst()) }
            result.append(.init(range: number.upperBound..<number.upperBound, bytes: quote))
        }
        edits = result + rest
    }
}
