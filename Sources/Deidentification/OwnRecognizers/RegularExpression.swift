import CPCRE2

/// A regular expression of PCRE2 in UTF-8, compiled, with just-in-time code where the machine has it. It does not change, so that all threads share it.
final class RegularExpression: @unchecked Sendable {
    /// Why a pattern is refused; the place counts characters from the start of the pattern.
    struct Mistake: Error {
        var offset: Int
        /// What the library says, in English.
        var message: String
    }

    let code: OpaquePointer
    /// The number of the group `(?<value>…)`, which is then what is found; 0 for the whole match.
    let group: Int

    /// - Parameter pattern: of at most 4,000 bytes.
    init(_ pattern: String) throws(Mistake) {
        guard pattern.utf8.count <= 4000 else { throw Mistake(offset: 4000, message: "pattern is too long") }
        // The flag of 0x0400_0000 is PCRE2_MATCH_INVALID_UTF, which Swift does not import: what is no UTF-8 matches nothing.
        let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | 0x0400_0000 | UInt32(PCRE2_MULTILINE)
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(pattern.utf8)
        let compiled = bytes.withUnsafeBufferPointer { pcre2_compile_8($0.baseAddress, $0.count, options, &number, &offset, nil) }
        guard let compiled else {
            var text = [UInt8](repeating: 0, count: 200)
            let count = pcre2_get_error_message_8(number, &text, text.count)
            let before = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count
            throw Mistake(offset: before, message: String(decoding: text.prefix(max(0, Int(count))), as: UTF8.self))
        }
        code = compiled
        group = max(0, Int(pcre2_substring_number_from_name_8(compiled, Array("value".utf8) + [0])))
        // Without it the pattern is interpreted: slower, and the same.
        _ = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
    }

    deinit { pcre2_code_free_8(code) }
}

/// Looks for a regular expression in texts of any length, in time that is at most proportional to the length: it looks in windows, and gives up on a window whose
/// matching takes too many steps. One for each thread.
final class ExpressionSearch {
    /// The bytes in which matches may begin in one go.
    static let window = 4096
    /// How far a pattern sees before and behind its window, and so the longest match that is sure to be found.
    static let overlap = 512
    /// The steps of matching at one place after which a pattern counts as running away.
    static let matchLimit: UInt32 = 100_000

    let expression: RegularExpression
    private let data: OpaquePointer
    private let context: OpaquePointer
    private let stack: OpaquePointer?

    init(_ expression: RegularExpression) {
        self.expression = expression
        guard let data = pcre2_match_data_create_from_pattern_8(expression.code, nil), let context = pcre2_match_context_create_8(nil) else {
            preconditionFailure("no memory for matching")
        }
        (self.data, self.context) = (data, context)
        pcre2_set_match_limit_8(context, Self.matchLimit)
        pcre2_set_depth_limit_8(context, 5_000)
        pcre2_set_heap_limit_8(context, 4_096)
        stack = pcre2_jit_stack_create_8(32 * 1024, 512 * 1024, nil)
        if let stack { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack)) }
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
        if let stack { pcre2_jit_stack_free_8(stack) }
    }

    /// Calls `body` with each match in a part of a text, in order.
    /// - Returns: in how many windows the pattern ran away; what it would have found behind that place in them is not found.
    func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) -> Int {
        var stopped = 0
        var from = Self.border(bytes, range.lowerBound)
        while from < range.upperBound {
            let start = Self.border(bytes, max(range.lowerBound, from - Self.overlap))
            let end = min(from + Self.window, range.upperBound)
            let seen = min(Self.border(bytes, end + Self.overlap), range.upperBound)
            let (last, ranAway) = search(bytes, start..<seen, beginning: from..<end, of: range, body)
            if ranAway { stopped += 1 }
            from = Self.border(bytes, max(last, end))
        }
        return stopped
    }

    /// The first place from here on at which a character begins.
    private static func border(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        var place = place
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }

    /// - Parameter starts: where a match may begin.
    private func search(
        _ bytes: UnsafeBufferPointer<UInt8>, _ window: Range<Int>, beginning starts: Range<Int>, of range: Range<Int>, _ body: (Range<Int>) -> Void
    ) -> (last: Int, ranAway: Bool) {
        guard let base = bytes.baseAddress else { return (starts.upperBound, false) }
        let subject = base + window.lowerBound
        var at = starts.lowerBound - window.lowerBound
        let limit = starts.upperBound - window.lowerBound
        let startsLine = window.lowerBound == range.lowerBound || bytes[window.lowerBound - 1] == 0x0A
        let endsLine = window.upperBound == range.upperBound || bytes[window.upperBound] == 0x0A
        let options = (startsLine ? 0 : UInt32(PCRE2_NOTBOL)) | (endsLine ? 0 : UInt32(PCRE2_NOTEOL))
        while at < limit {
            let result = pcre2_match_8(expression.code, subject, window.count, at, options, data, context)
            if result == PCRE2_ERROR_NOMATCH { break }
            guard result > 0, let pairs = pcre2_get_ovector_pointer_8(data) else { return (at + window.lowerBound, true) }
            let whole = pairs[0]..<max(pairs[0], pairs[1])
            if whole.lowerBound >= limit { break }
            var found = whole
            let group = expression.group
            if group > 0, Int(result) > group, pairs[2 * group] >= 0, pairs[2 * group] <= pairs[2 * group + 1] {
                found = pairs[2 * group]..<pairs[2 * group + 1]
            }
            if !found.isEmpty { body(found.lowerBound + window.lowerBound..<found.upperBound + window.lowerBound) }
            at = max(whole.upperBound, at)
            if whole.isEmpty {
                at = max(at, whole.lowerBound) + 1
                while at < window.count, subject[at] & 0xC0 == 0x80 { at += 1 }
            }
        }
        return (at + window.lowerBound, false)
    }
}

extension RegularExpression {
    /// Whether it matches the empty text.
    var matchesNothing: Bool {
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else { return false }
        defer { pcre2_match_data_free_8(data) }
        return pcre2_match_8(code, [0], 0, 0, 0, data, nil) > 0
    }
}
