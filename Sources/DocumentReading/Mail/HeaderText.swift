/// The value of a header as text (RFC 5322, RFC 2047), and back.
///
/// It is brought into one form first: on one line, with every encoded word in UTF-8 and in quoted form, so that each character has a place of
/// its own. Where nothing is replaced, the header stays as it was.
struct HeaderText {
    /// In that form; ASCII.
    let bytes: [UInt8]
    /// What is inside encoded words.
    let encoded: [Range<Int>]
    /// Where quotes and angle brackets change what a list of addresses can hold: looked up for each edit, of which there may be very many.
    private let marks: [Mark]

    private struct Mark {
        var place: Int
        /// From here on.
        var isQuoted: Bool
        var isAngle: Bool
    }

    /// Nil where an encoded word is in a character encoding that is not read.
    init?(_ raw: ArraySlice<UInt8>) {
        var result: [UInt8] = []
        var encoded: [Range<Int>] = []
        let line = Self.unfolded(raw)
        var next = 0
        // Where an encoded word ended: space between two is no text.
        var last: Int?
        while next < line.count {
            if let (end, plain) = Self.word(in: line, at: next) {
                guard let plain else { return nil }
                let between = last.map { line[$0..<next].allSatisfy { $0 == 0x20 || $0 == 0x09 } } == true
                if between, let open = encoded.popLast() {
                    result.removeLast(result.count - open.upperBound)
                    result += plain.flatMap(Self.quoted)
                    encoded.append(open.lowerBound..<result.count)
                } else {
                    result += Self.opening
                    let start = result.count
                    result += plain.flatMap(Self.quoted)
                    encoded.append(start..<result.count)
                }
                result += Array("?=".utf8)
                next = end
                last = end
            } else {
                // Bare letters beyond ASCII: an encoded word of their own (RFC 6532 writes them so).
                if line[next] >= 0x80 {
                    var end = next
                    while end < line.count, line[end] >= 0x80 { end += 1 }
                    guard let plain = Charset.ascii.decoded(Array(line[next..<end])) else { return nil }
                    result += Self.opening
                    let start = result.count
                    result += plain.flatMap(Self.quoted)
                    encoded.append(start..<result.count)
                    result += Array("?=".utf8)
                    next = end
                } else {
                    result.append(line[next])
                    next += 1
                }
            }
        }
        (bytes, self.encoded, marks) = (result, encoded, Self.marks(result))
    }

    private static let opening = Array("=?utf-8?Q?".utf8)

    private static func unfolded(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        func isText(_ byte: UInt8) -> Bool { byte != 0x20 && byte != 0x09 }
        let line = raw.filter { $0 != 0x0D && $0 != 0x0A }
        guard let first = line.firstIndex(where: isText), let last = line.lastIndex(where: isText) else { return [] }
        return Array(line[first...last])
    }

    /// One byte of an encoded word.
    private static func quoted(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x20: [UInt8(ascii: "_")]
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"): [byte]
        default: TransferEncoding.hexadecimal(byte)
        }
    }

    /// The encoded word that begins here.
    private static func word(in line: [UInt8], at start: Int) -> (end: Int, plain: [UInt8]?)? {
        guard start + 8 < line.count, line[start] == UInt8(ascii: "="), line[start + 1] == UInt8(ascii: "?") else { return nil }
        let mark = UInt8(ascii: "?")
        guard let first = line[(start + 2)...].firstIndex(of: mark), first + 2 < line.count, line[first + 2] == mark,
            let end = line[(first + 3)...].firstIndex(of: mark), end + 1 < line.count, line[end + 1] == UInt8(ascii: "=")
        else { return nil }
        let content = line[first + 3..<end]
        guard !content.contains(0x20) else { return nil }
        // A language may follow the name (RFC 2231).
        let name = String(decoding: line[start + 2..<first].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
        let bytes: [UInt8]?
        switch line[first + 1] | 0x20 {
        case UInt8(ascii: "q"): bytes = TransferEncoding.decodedQuotedPrintable(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
        case UInt8(ascii: "b"): bytes = TransferEncoding.decodedBase64(content)
        default: return nil
        }
        return (end + 2, bytes.flatMap { bytes in Charset(name)?.decoded(bytes) })
    }

    // MARK: Pieces

    /// Adds the value as a piece; it stands at `offset` in the source.
    func add(to text: inout MappedText, _ source: UnsafeBufferPointer<UInt8>, offset: Int, name: String) {
        text.begin(name)
        var next = 0
        for range in encoded {
            text.literal(source, offset + next..<offset + range.lowerBound - Self.opening.count)
            next = range.lowerBound
            while next < range.upperBound {
                let start = next
                var plain: [UInt8] = []
                // The bytes of one character together.
                repeat {
                    switch bytes[next] {
                    case UInt8(ascii: "="):
                        plain.append((TransferEncoding.nibble(bytes[next + 1]) ?? 0) << 4 | (TransferEncoding.nibble(bytes[next + 2]) ?? 0))
                        next += 3
                    case UInt8(ascii: "_"):
                        plain.append(0x20)
                        next += 1
                    default:
                        plain.append(bytes[next])
                        next += 1
                    }
                } while next + 2 < range.upperBound && bytes[next] == UInt8(ascii: "=") && (TransferEncoding.nibble(bytes[next + 1]) ?? 0) & 0xC == 8
                text.escape(plain, from: offset + start..<offset + next)
            }
            next += 2
        }
        text.literal(source, offset + next..<offset + bytes.count)
        text.end()
    }

    /// A replacing text as it must stand in the value.
    /// - Parameters:
    ///   - range: what it takes the place of.
    ///   - isAddress: whether the value is a list of addresses, in which a name with signs needs quotes.
    func written(_ plain: [UInt8], over range: Range<Int>, isAddress: Bool) -> [UInt8] {
        let place = range.lowerBound
        let plain = plain.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0 }
        if isEncoded(place) { return plain.flatMap(Self.quoted) }
        if isAddress, isWholeAddress(range), !marks(before: place).isQuoted { return Self.address(plain) }
        if plain.contains(where: { $0 >= 0x80 }) { return Self.opening + plain.flatMap(Self.quoted) + Array("?=".utf8) }
        guard isAddress else { return plain }
        let (isQuoted, isAngle) = marks(before: place)
        if isQuoted { return plain.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), $0] : [$0] } }
        // In an address itself no quotes can be put around a part.
        if isAngle || (place > 0 && Self.isAtom(bytes[place - 1])) { return Self.atoms(plain) }
        guard plain.contains(where: { !Self.isAtom($0) && $0 != 0x20 && $0 != UInt8(ascii: "@") }) else { return plain }
        let inner = plain.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), $0] : [$0] }
        return [UInt8(ascii: "\"")] + inner + [UInt8(ascii: "\"")]
    }

    /// Whether these bytes are all of an address, such as `jan@x.nl`.
    private func isWholeAddress(_ range: Range<Int>) -> Bool {
        func isPart(_ place: Int) -> Bool { bytes.indices.contains(place) && (Self.isAtom(bytes[place]) || bytes[place] == Self.at) }
        return range.upperBound <= bytes.count && range.allSatisfy(isPart) && bytes[range].count { $0 == Self.at } == 1 && !isPart(range.lowerBound - 1)
            && !isPart(range.upperBound)
    }

    /// What comes in the place of an address as an address: `[e-mail]` as `e-mail@invalid`, in a domain that nobody can have (RFC 2606).
    private static func address(_ plain: [UInt8]) -> [UInt8] {
        let atoms = atoms(plain)
        return atoms.isEmpty || atoms.contains(at) ? atoms : atoms + Array("@invalid".utf8)
    }

    /// A text as it can stand in an address: signs that it cannot hold become a hyphen between words, and go around them.
    private static func atoms(_ plain: [UInt8]) -> [UInt8] {
        let words = plain.split { !isAtom($0) && $0 != at }
        return plain.isEmpty || !words.isEmpty ? Array(words.joined(separator: [UInt8(ascii: "-")])) : [UInt8(ascii: "-")]
    }

    private static let at = UInt8(ascii: "@")

    /// Whether a place is in an encoded word, of which a header may have very many.
    private func isEncoded(_ place: Int) -> Bool {
        var (low, high) = (0, encoded.count)
        while low < high {
            let middle = (low + high) / 2
            if encoded[middle].upperBound < place { low = middle + 1 } else { high = middle }
        }
        return low < encoded.count && encoded[low].lowerBound <= place
    }

    /// Whether what stands at a place is between quotes, and whether it is in an address.
    private func marks(before place: Int) -> (isQuoted: Bool, isAngle: Bool) {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].place < place { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? (false, false) : (marks[low - 1].isQuoted, marks[low - 1].isAngle)
    }

    private static func marks(_ bytes: [UInt8]) -> [Mark] {
        var marks: [Mark] = []
        var state = Mark(place: 0, isQuoted: false, isAngle: false)
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\""): state.isQuoted.toggle()
            case UInt8(ascii: "<") where !state.isQuoted: state.isAngle = true
            case UInt8(ascii: ">") where !state.isQuoted: state.isAngle = false
            default: continue
            }
            state.place = place
            marks.append(state)
        }
        return marks
    }

    /// With the name of a field before it on a line of at most 76 letters, as RFC 2047 2 asks.
    private static let longestWord = 60

    /// Whether a byte may stand bare in an address (RFC 5322 3.2.3), points among them.
    private static func isAtom(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }

    /// A value on lines of about 76 letters.
    static func folded(_ name: String, _ value: [UInt8], lineEnd: [UInt8]) -> [UInt8] {
        var result = Array((name + ":").utf8)
        var column = result.count
        for word in value.split(separator: 0x20, omittingEmptySubsequences: false) {
            for part in parts(of: Array(word)) {
                if column > 0, column + 1 + part.count > 76, column > name.utf8.count + 1 {
                    result += lineEnd
                    column = 0
                }
                result += [0x20] + part
                column += 1 + part.count
            }
        }
        return result + lineEnd
    }

    /// A long encoded word as several.
    private static func parts(of word: [UInt8]) -> [[UInt8]] {
        guard word.count > longestWord, word.starts(with: opening), word.suffix(2) == Array("?=".utf8)[...] else { return [word] }
        let content = word[opening.count..<word.count - 2]
        guard !content.contains(UInt8(ascii: "?")) else { return [word] }
        var result: [[UInt8]] = []
        var open = opening
        var next = content.startIndex
        while next < content.endIndex {
            var end = next
            // One character: its first byte and those that go on.
            repeat {
                end += content[end] == UInt8(ascii: "=") ? 3 : 1
            } while end + 2 < content.endIndex && content[end] == UInt8(ascii: "=")
                && (TransferEncoding.nibble(content[end + 1]) ?? 0) & 0xC == 8
            if open.count + end - next + 2 > longestWord {
                result.append(open + Array("?=".utf8))
                open = opening
            }
            open += content[next..<min(end, content.endIndex)]
            next = end
        }
        return result + [open + Array("?=".utf8)]
    }
}
