/// Letters and digits of a code with its separators taken out: for check digits and patterns.
struct CodeText {
    /// Digits, and letters as capitals.
    private(set) var signs: [UInt8] = []
    private(set) var end = 0

    /// Reads the letters and digits of a form from an offset, passing over the separators given; nil where something else stands between, and at the first
    /// sign that the form does not have there.
    /// - Parameter form: `9` for a digit, `A` for a letter, `*` for either, any other sign for itself.
    init?(_ place: borrowing Place, from start: Int, form: [UInt8], separators: [UInt8] = [0x20, 0x2D, 0x2E]) {
        var (at, count) = (start, 0)
        while count < form.count {
            let byte = place.byte(at)
            if WordReading.isAlphanumeric(byte) {
                guard Self.fits(byte, form[count]) else { return nil }
                count += 1
                at += 1
            } else {
                let mark = place.plainMark(at)
                guard count > 0, separators.contains(mark.sign), WordReading.isAlphanumeric(place.byte(at + mark.width)) else { return nil }
                at += mark.width
            }
        }
        end = at
        signs.reserveCapacity(count)
        for at in start..<end where WordReading.isAlphanumeric(place.byte(at)) { signs.append(Self.plain(place.byte(at))) }
    }

    private static func plain(_ byte: UInt8) -> UInt8 { WordReading.isDigit(byte) ? byte : byte & 0xDF }

    private static func fits(_ byte: UInt8, _ wanted: UInt8) -> Bool {
        switch wanted {
        case UInt8(ascii: "9"): WordReading.isDigit(byte)
        case UInt8(ascii: "A"): !WordReading.isDigit(byte)
        case UInt8(ascii: "*"): true
        default: plain(byte) == wanted
        }
    }
}
