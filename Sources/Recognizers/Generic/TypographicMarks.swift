/// Blanks and hyphens as word processors and web pages write them: a space or hyphen that may not break is none of ASCII, and parts a number all the same.
extension Place {
    /// How many bytes the blank takes that begins at an offset; 0 where none does. Spaces, tabs, U+00A0, U+2000 to U+200A and U+202F.
    @inline(__always) func blankWidth(_ at: Int) -> Int {
        let value = byte(at)
        if value == 0x20 || value == 0x09 { return 1 }
        return value < 0x80 ? 0 : wideBlankWidth(at)
    }

    private func wideBlankWidth(_ at: Int) -> Int {
        if byte(at) == 0xC2 { return byte(at + 1) == 0xA0 ? 2 : 0 }
        guard byte(at) == 0xE2, byte(at + 1) == 0x80 else { return 0 }
        let last = byte(at + 2)
        return (0x80...0x8A).contains(last) || last == 0xAF ? 3 : 0
    }

    /// How many bytes the blank takes that ends before an offset.
    @inline(__always) func blankWidth(before at: Int) -> Int {
        let value = byte(at - 1)
        if value == 0x20 || value == 0x09 { return 1 }
        guard value >= 0x80 else { return 0 }
        return wideBlankWidth(at - 2) == 2 ? 2 : wideBlankWidth(at - 3) == 3 ? 3 : 0
    }

    /// How many bytes the hyphen takes that begins at an offset; 0 where none does. The hyphen-minus, and U+2010 to U+2015.
    @inline(__always) func hyphenWidth(_ at: Int) -> Int {
        let value = byte(at)
        if value == 0x2D { return 1 }
        guard value == 0xE2, byte(at + 1) == 0x80 else { return 0 }
        return (0x90...0x95).contains(byte(at + 2)) ? 3 : 0
    }

    /// The ASCII sign that a mark stands for, and how many bytes it takes; any other byte stands for itself.
    @inline(__always) func plainMark(_ at: Int) -> (sign: UInt8, width: Int) {
        let value = byte(at)
        return value < 0x80 ? (value, 1) : wideMark(at)
    }

    /// By itself, so that the few marks that are none of ASCII do not make every place longer where a mark is asked for.
    @inline(never) private func wideMark(_ at: Int) -> (sign: UInt8, width: Int) {
        let blank = wideBlankWidth(at)
        if blank > 0 { return (0x20, blank) }
        let hyphen = hyphenWidth(at)
        return hyphen > 0 ? (0x2D, hyphen) : (byte(at), 1)
    }
}
