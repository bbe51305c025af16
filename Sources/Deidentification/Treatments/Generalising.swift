import Recognizers
import Text

/// Makes a value less precise.
enum Generalising {
    /// Writes a value no more precisely than a level.
    /// - Returns: false, with nothing written, where the value cannot be read or does not say so much.
    static func write(
        _ level: Generalisation, _ kind: EntityKind, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, language: Language, into output: inout [UInt8]
    ) -> Bool {
        switch level {
        case .usual:
            guard let usual = Generalisation.possible(for: kind).first else { return false }
            return write(usual, kind, bytes, span, language: language, into: &output)
        case .fiveYearBand: return AgeBand.write(5, bytes, span, language: language, into: &output)
        case .tenYearBand: return AgeBand.write(10, bytes, span, language: language, into: &output)
        case .month, .quarter, .year, .fiveYears:
            if let date = DateReader.read(bytes, span, language: language) { return date.writeGeneralised(to: level, bytes, into: &output) }
            return writeYear(level, bytes, span, into: &output)
        case .postcodeRegion:
            guard let postcode = PostcodePart(bytes, span) else { return false }
            output.append(contentsOf: bytes[postcode.range.lowerBound..<postcode.range.lowerBound + 2])
        case .street: return writeStreet(bytes, span, into: &output)
        case .town: return writeTown(bytes, span, into: &output)
        case .network:
            guard let address = NetworkAddress(bytes, span) else { return false }
            output.append(contentsOf: address.network.utf8)
        }
        return true
    }

    /// A year by itself.
    private static func writeYear(_ level: Generalisation, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, into output: inout [UInt8]) -> Bool {
        guard span.count == 4, let year = Int(String(decoding: bytes[span], as: UTF8.self)), (1000...2999).contains(year) else { return false }
        switch level {
        case .fiveYears: output.append(contentsOf: "\(year - year % 5)-\(year - year % 5 + 4)".utf8)
        case .year: output.append(contentsOf: bytes[span])
        default: return false
        }
        return true
    }

    /// `Dorpsstraat 12-B, 1234 AB Utrecht` to `Dorpsstraat`.
    private static func writeStreet(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, into output: inout [UInt8]) -> Bool {
        // The number is the first digit behind a letter; `1e Jan Steenstraat` begins with one.
        guard let letter = span.first(where: { NormalisedValue.isLetter(bytes[$0]) || bytes[$0] >= 0x80 }) else { return false }
        var from = letter
        while from < span.upperBound, NormalisedValue.isLetter(bytes[from]) || bytes[from] >= 0x80 { from += 1 }
        guard from - letter > 3 || letter > span.lowerBound, let digit = (from..<span.upperBound).first(where: { NormalisedValue.isDigit(bytes[$0]) })
        else { return false }
        var end = digit
        while end > span.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2C { end -= 1 }
        guard end > span.lowerBound else { return false }
        output.append(contentsOf: bytes[span.lowerBound..<end])
        return true
    }

    /// What stands behind the postcode, or behind the last comma.
    private static func writeTown(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, into output: inout [UInt8]) -> Bool {
        var start: Int
        if let postcode = PostcodePart(bytes, span), postcode.range.upperBound < span.upperBound {
            start = postcode.range.upperBound
        } else if let comma = bytes[span].lastIndex(of: 0x2C) {
            start = comma + 1
        } else {
            return false
        }
        while start < span.upperBound, [0x20, 0x2C, 0x0A, 0x0D, 0x09].contains(bytes[start]) { start += 1 }
        guard start < span.upperBound, !bytes[start..<span.upperBound].contains(where: NormalisedValue.isDigit) else { return false }
        output.append(contentsOf: bytes[start..<span.upperBound])
        return true
    }
}

/// A Dutch postcode within a stretch.
struct PostcodePart {
    let range: Range<Int>

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) {
        guard span.count >= 4 else { return nil }
        for start in span.lowerBound...span.upperBound - 4 {
            guard (start..<start + 4).allSatisfy({ NormalisedValue.isDigit(bytes[$0]) }), bytes[start] != 0x30,
                start == span.lowerBound || !NormalisedValue.isAlphanumeric(bytes[start - 1])
            else { continue }
            var at = start + 4
            while at < span.upperBound, bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 { at += 1 }
            if at + 2 <= span.upperBound, NormalisedValue.isLetter(bytes[at]), NormalisedValue.isLetter(bytes[at + 1]),
                at + 2 == span.upperBound || !NormalisedValue.isAlphanumeric(bytes[at + 2])
            {
                range = start..<at + 2
                return
            }
            // A postcode found by itself may be its digits only.
            if start == span.lowerBound, start + 4 == span.upperBound {
                range = span
                return
            }
        }
        return nil
    }
}

/// An age among others.
enum AgeBand {
    /// From here on ages are rare, and are put together.
    static let top = 90

    static func write(
        _ width: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, language: Language, into output: inout [UInt8]
    ) -> Bool {
        guard let number = number(bytes, span) else { return false }
        if number.isMonths {
            // An age in months or weeks is that of a baby: its band is one of years.
            output.append(contentsOf: "\(band(number.value / 12, width)) \(language == .nl ? "jaar" : "years")".utf8)
            return true
        }
        output.append(contentsOf: bytes[span.lowerBound..<number.range.lowerBound])
        output.append(contentsOf: band(number.value, width).utf8)
        output.append(contentsOf: bytes[number.range.upperBound..<span.upperBound])
        return true
    }

    private static func band(_ age: Int, _ width: Int) -> String {
        if age >= top { return "\(top)+" }
        let first = age - age % width
        return "\(first)-\(first + width - 1)"
    }

    /// The one number of an age; nil where there are more, or where it is in words.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>) -> (range: Range<Int>, value: Int, isMonths: Bool)? {
        guard let start = span.first(where: { NormalisedValue.isDigit(bytes[$0]) }) else { return nil }
        var end = start
        while end < span.upperBound, NormalisedValue.isDigit(bytes[end]) { end += 1 }
        guard end - start <= 3, let value = Int(String(decoding: bytes[start..<end], as: UTF8.self)), value <= 150 || end - start < 3,
            !bytes[end..<span.upperBound].contains(where: NormalisedValue.isDigit)
        else { return nil }
        var folded: [UInt8] = []
        Folding.append(bytes, end..<span.upperBound, to: &folded)
        let unit = String(decoding: folded, as: UTF8.self)
        let isWeeks = unit.contains("week") || unit.contains("weken") || unit.contains("dag") || unit.contains("day")
        let isMonths = unit.contains("maand") || unit.contains("month") || unit.contains("mnd")
        return (start..<end, isWeeks ? value / 4 : value, isMonths || isWeeks)
    }
}
