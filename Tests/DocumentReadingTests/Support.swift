import DocumentReading
import Testing

/// Replacers that need no finder of names.
enum Replacers {
    /// Changes nothing.
    static let none = FunctionReplacer { _ in [] }

    /// Puts `[NAAM]` for each of the words, wherever they stand.
    static func masking(_ words: String..., by mask: String = "[NAAM]") -> FunctionReplacer {
        let wanted = words.map { Array($0.utf8) }
        return FunctionReplacer { text in
            var found: [Replacement] = []
            for word in wanted { found += Self.places(of: word, in: text.bytes).map { Replacement($0, Array(mask.utf8)) } }
            return found
        }
    }

    static func places(of word: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
        guard let first = word.first, bytes.count >= word.count else { return [] }
        return (0...bytes.count - word.count).compactMap { start in
            bytes[start] == first && bytes[start..<start + word.count].elementsEqual(word) ? start..<start + word.count : nil
        }
    }
}

extension StreamFormat {
    /// The whole stream at once.
    /// - Parameter chunk: how many bytes come in at a time.
    func rewritten(_ bytes: [UInt8], _ replacer: any TextReplacer, chunk: Int = 1_000) throws -> (bytes: [UInt8], counts: DocumentCounts) {
        var next = 0
        var result: [UInt8] = []
        let counts = try rewrite(
            read: {
                let piece = Array(bytes[next..<min(bytes.count, next + chunk)])
                next += piece.count
                return piece
            }, write: { result += $0 }, with: replacer)
        return (result, counts)
    }

    func text(_ text: String, _ replacer: any TextReplacer, chunk: Int = 1_000) throws -> String {
        String(decoding: try rewritten(Array(text.utf8), replacer, chunk: chunk).bytes, as: UTF8.self)
    }

    func error(_ bytes: [UInt8]) -> DocumentError? {
        do {
            _ = try rewritten(bytes, Replacers.none)
            return nil
        } catch { return error as? DocumentError }
    }
}
