/// What stands around a place.
extension Place {
    /// The byte at an offset, or 0 outside the range.
    @inline(__always) public func byte(_ at: Int) -> UInt8 { at >= range.lowerBound && at < range.upperBound ? bytes[at] : 0 }

    @inline(__always) func isDigit(_ at: Int) -> Bool { WordReading.isDigit(byte(at)) }

    /// Whether a letter or digit stands there. Bytes above 0x7F count as letters when they begin or continue one.
    @inline(__always) public func isAlphanumeric(_ at: Int) -> Bool {
        let value = byte(at)
        if value < 0x80 { return WordReading.isAlphanumeric(value) }
        return isWideLetter(at)
    }

    func isWideLetter(_ at: Int) -> Bool {
        var at = at
        var back = 0
        while byte(at) & 0xC0 == 0x80, back < 3 { at -= 1; back += 1 }
        guard at >= range.lowerBound else { return false }
        return WordReading.wideLetter(bytes, at) > back
    }

    /// Whether no letter or digit touches a stretch, and no longer number goes through it (`1.123456782`, `12345678-9`).
    public func standsAlone(_ span: Range<Int>) -> Bool { startsFree(span.lowerBound) && endsFree(span.upperBound) }

    func startsFree(_ at: Int) -> Bool {
        if isAlphanumeric(at - 1) {
            // `BSN123456782`: a label glued to its number.
            return !isDigit(at - 1) && lastLabelEnd == at
        }
        switch byte(at - 1) {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"):
            return !isDigit(at - 2) || (byte(at - 1) == UInt8(ascii: ",") && (settled == at - 1 || isCellBehindComma(at)))
        default: return true
        }
    }

    func endsFree(_ at: Int) -> Bool {
        if isAlphanumeric(at) { return false }
        switch byte(at) {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"): return !isDigit(at + 1)
        // A decimal comma, but not the next column: `123456782,0612345678`.
        case UInt8(ascii: ","): return !(isDigit(at + 1) && !isDigit(at + 4)) || isCellBehindComma(start)
        case UInt8(ascii: "%"): return false
        default: return true
        }
    }

    /// Whether the head of a table says what begins at an offset, and commas divide its cells: in `1073,25,eczema` they are no decimals.
    func isCellBehindComma(_ at: Int) -> Bool {
        lastLabel.start == at && lastLabel.end == at && (byte(at - 1) == UInt8(ascii: ",") || byte(at - 1) == 0x0A)
    }

    /// Whether capitals before a space go on as a code: a digit follows, or one or two capitals and a digit, or the other seven signs of a document.
    func isGrouped(_ space: Int) -> Bool {
        if isDigit(space + 1) { return true }
        guard WordReading.isUpper(byte(space + 1)) else { return false }
        if isDigit(space + 2) || WordReading.isUpper(byte(space + 2)) && isDigit(space + 3) { return true }
        return isDigit(space + 7) && !isAlphanumeric(space + 8) && ((space + 2)...(space + 6)).allSatisfy { isDigit($0) || WordReading.isUpper(byte($0)) }
    }

    /// Skips blanks (also those that may not break) on the line.
    func skipBlanks(_ at: Int) -> Int {
        var at = at
        while true {
            let width = blankWidth(at)
            if width == 0 { return at }
            at += width
        }
    }

    func skipBlanksBack(_ at: Int) -> Int {
        var at = at
        while true {
            let width = blankWidth(before: at)
            if width == 0 { return at }
            at -= width
        }
    }

    /// Whether a colon stands before an offset that ends a label and is no part of an address: `mac:`, `host:`.
    func followsLabel(_ at: Int) -> Bool {
        guard byte(at - 1) == 0x3A else { return false }
        let start = wordStart(before: at - 1)
        guard start < at - 1, !isDigit(start - 1), byte(start - 1) != 0x3A else { return false }
        if at - 1 - start > 4 { return true }
        for index in start..<(at - 1) where !WordReading.isHex(byte(index)) { return true }
        return false
    }

    /// Whether it is money: `€ 1234`, `1234 euro`, `1234,-`.
    func isAmount(_ span: Range<Int>) -> Bool {
        let before = skipBlanksBack(span.lowerBound)
        switch byte(before - 1) {
        case UInt8(ascii: "$"): return true
        case 0xAC where byte(before - 2) == 0x82 && byte(before - 3) == 0xE2: return true
        case 0xA3 where byte(before - 2) == 0xC2: return true
        default: break
        }
        if byte(span.upperBound) == UInt8(ascii: ","), byte(span.upperBound + 1) == UInt8(ascii: "-") { return true }
        let after = skipBlanks(span.upperBound)
        if byte(after) == 0xE2, byte(after + 1) == 0x82, byte(after + 2) == 0xAC { return true }
        if byte(after) == UInt8(ascii: "%") { return true }
        return cue(before: before).cue.contains(.amount) && before - wordStart(before: before) == 3
    }

    /// Whether a unit or a currency stands behind it: `1234 km`; what follows a tab is of the next cell.
    func isMeasure(_ span: Range<Int>) -> Bool { byte(span.upperBound) != 0x09 && cue(after: span.upperBound).cue.contains(.unit) }
}
