/// Letters and digits of a code with its separators taken out, at most 40: for check digits and patterns.
struct CodeText {
    private(set) var signs: [UInt8] = []
    private(set) var end = 0

    /// Reads `count` letters and digits from an offset, passing over the separators given; nil where something else stands between or too few follow.
    init?(_ place: borrowing Place, from start: Int, count: Int, separators: [UInt8] = [0x20, 0x2D, 0x2E]) {
        signs.reserveCapacity(count)
        var at = start
        while signs.count < count {
            let byte = place.byte(at)
            if WordReading.isAlphanumeric(byte) {
                signs.append(WordReading.isDigit(byte) ? byte : byte & 0xDF)
                at += 1
            } else {
                let mark = place.plainMark(at)
                guard !signs.isEmpty, separators.contains(mark.sign), WordReading.isAlphanumeric(place.byte(at + mark.width)) else { return nil }
                at += mark.width
            }
        }
        end = at
    }
}
