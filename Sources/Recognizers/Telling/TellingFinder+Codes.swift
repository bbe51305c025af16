extension TellingFinder {
    /// Numbers of cases and documents: `no. 46221/99`, `file no. 24 K 2207/01`, `1996/241`, `IZ-51/2`.
    mutating func findCodes() {
        var index = 0
        while index < tokens.count {
            if words[index].contains(.reference), !isLegal[index], let end = referred(index) {
                index = end
            } else if let end = joined(index) {
                index = end
            } else {
                index += 1
            }
        }
    }

    /// What stands behind `no.`.
    private mutating func referred(_ index: Int) -> Int? {
        var at = index + 1
        while at < tokens.count, at - index <= 2, isMark(at, ".") || isMark(at, ":") { at += 1 }
        // Short words in capitals and numbers: `2 BvR 1744/02`, `II Ca 318/02`.
        let start = at
        var end = at
        var hasDigit = false
        while at < tokens.count, at - start < 12, !tokens[at].startsLine {
            let token = tokens[at]
            switch token.shape {
            case .digits, .digitsMixed: hasDigit = true
            case .punctuation where isJoined(at) && isJoined(at + 1) && !isMark(at, ")") && !isMark(at, ";"), .stop where isJoined(at) && isJoined(at + 1):
                break
            case .lower where isJoined(at): break
            default:
                guard isCapital(at), token.end - token.start <= 4 || isJoined(at) else { at = tokens.count; continue }
            }
            at += 1
            if tokens[at - 1].isWord || tokens[at - 1].shape == .digits { end = at }
        }
        guard hasDigit, end > start else { return nil }
        report(.caseNumber, start..<end, by: "telling-code", reason: .context)
        return end
    }

    /// Groups of digits and capitals with a slash or a hyphen between them.
    private mutating func joined(_ index: Int) -> Int? {
        let first = tokens[index]
        guard first.shape == .digits || first.shape == .digitsMixed || first.shape == .upper || first.shape == .initial, !isLegal[index] else { return nil }
        if isJoined(index), index > 0, tokens[index - 1].isWord || isMark(index - 1, "/") { return nil }
        var end = index + 1
        var (slashes, digits) = (0, count(index))
        var isCode = first.shape == .digitsMixed && first.end - first.start >= 4 && isUpperCode(index) && digits >= 2
        if first.shape == .digits, text(index).contains(0x2D), !isYears(index) { isCode = digits >= 4 }
        while end + 1 < tokens.count, isJoined(end), isJoined(end + 1), isMark(end, "/") || isMark(end, "-") || isMark(end, ".") && slashes > 0,
            tokens[end + 1].shape != .lower || tokens[end + 1].end - tokens[end + 1].start <= 2
        {
            if !isMark(end, ".") { slashes += 1 }
            digits += count(end + 1)
            end += 2
        }
        guard isCode || slashes > 0 && digits >= 3 else { return nil }
        report(.caseNumber, (slashes > 0 ? registerStart(index) : index)..<end, by: "telling-code", reason: .form)
        return end
    }

    /// `2 BvR 1744/02`, `3Cb 456/2004`: the register before the number.
    private func registerStart(_ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 3, !tokens[start].startsLine, tokens[start].spaceBefore, !isLegal[start - 1],
            tokens[start - 1].end - tokens[start - 1].start <= 4, words[start - 1] == [] || tokens[start - 1].shape == .digits
        {
            switch tokens[start - 1].shape {
            case .upper, .mixed, .innerCapital, .initial, .digitsMixed: start -= 1
            // `II Ca`, and no `In`.
            case .capitalised where classes[start - 1].isDisjoint(with: [.function, .dictionary]): start -= 1
            case .digits where start < index: start -= 1
            default: return start
            }
        }
        return start
    }

    private func count(_ index: Int) -> Int { text(index).count { WordReading.isDigit($0) } }

    private func isUpperCode(_ index: Int) -> Bool { text(index).allSatisfy { WordReading.isUpper($0) || WordReading.isDigit($0) || $0 == 0x2D } }

    /// `1991-1992`.
    private func isYears(_ index: Int) -> Bool { text(index).count == 9 && (text(index).first == 0x31 || text(index).first == 0x32) }
}
