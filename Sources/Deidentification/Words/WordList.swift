/// A run of letters and digits, as it is compared.
struct Word {
    enum Shape: UInt8 { case lower, capital, capitals, mixed, digits }

    var start: Int
    var end: Int
    /// Of the folded letters (FNV-1a, 64 bits).
    var hash: UInt64
    /// Folded letters and digits.
    var count: Int
    var shape: Shape
    /// The first and the last folded letter.
    var first: UInt32
    var last: UInt32

    var span: Range<Int> { start..<end }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    @inline(__always) static func mix(_ hash: UInt64, _ point: UInt32) -> UInt64 { (hash ^ UInt64(point)) &* 0x0000_0100_0000_01B3 }

    /// The hash of text that is already folded and holds letters and digits only.
    static func hash(_ folded: some Sequence<UInt8>) -> UInt64 {
        var bytes = Array(folded)
        bytes.append(0)
        return bytes.withUnsafeBufferPointer { buffer in
            var words: [Word] = []
            WordList.read(buffer, 0..<buffer.count - 1, into: &words)
            return words.first?.hash ?? seed
        }
    }
}

/// The words of a text.
enum WordList {
    /// Replaces `words` with those of a part of a text, in order.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into words: inout [Word]) {
        words.removeAll(keepingCapacity: true)
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            if bytes[at] < 0x30 {
                at += 1
                continue
            }
            let first = Folding.character(bytes, at, end)
            guard first.sort == .lower || first.sort == .upper || first.sort == .digit else {
                at += first.length
                continue
            }
            var word = Word(start: at, end: at, hash: Word.seed, count: 0, shape: .lower, first: first.first, last: 0)
            var (uppers, lowers) = (0, 0)
            var next = first
            while true {
                // Letters and digits of ASCII, which are nearly all there are, in a short loop.
                if next.length == 1, next.first < 0x80 {
                    var byte = bytes[at]
                    while true {
                        let letter = byte | 0x20
                        if letter &- 0x61 < 26 {
                            if byte == letter { lowers += 1 } else { uppers += 1 }
                            byte = letter
                        } else if byte &- 0x30 >= 10 {
                            break
                        }
                        word.hash = Word.mix(word.hash, UInt32(byte))
                        word.count += 1
                        word.last = UInt32(byte)
                        at += 1
                        guard at < end else { break }
                        byte = bytes[at]
                    }
                    guard at < end, bytes[at] >= 0x80 else { break }
                    next = Folding.character(bytes, at, end)
                    if next.sort == .space || next.sort == .mark { break }
                }
                switch next.sort {
                case .upper: uppers += 1
                case .lower: lowers += 1
                case .digit, .accent: break
                case .space, .mark: preconditionFailure("no part of a word")
                }
                if next.first != 0 {
                    word.hash = Word.mix(word.hash, next.first)
                    word.count += 1
                    word.last = next.first
                    if next.second != 0 {
                        word.hash = Word.mix(word.hash, next.second)
                        word.count += 1
                        word.last = next.second
                    }
                }
                at += next.length
                guard at < end else { break }
                next = Folding.character(bytes, at, end)
                if next.sort == .space || next.sort == .mark { break }
            }
            word.end = at
            if uppers == 0 {
                word.shape = lowers == 0 ? .digits : .lower
            } else if lowers == 0 {
                word.shape = uppers == 1 && word.count > 1 ? .mixed : .capitals
            } else {
                word.shape = uppers == 1 && first.sort == .upper ? .capital : .mixed
            }
            words.append(word)
        }
    }
}
