import Recognizers
import Text

/// The one way to write a value, so that a number with and without spaces, a date in figures and in words, a name with and without accents are the same.
enum NormalisedValue {
    /// Appends the value of a finding.
    static func append(_ kind: EntityKind, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, language: Language, to value: inout [UInt8]) {
        switch kind {
        case .bsn:
            let start = value.count
            digits(bytes, span, to: &value)
            // Eight digits are a number whose first zero was left out.
            if value.count - start == 8 { value.insert(0x30, at: start) }
        case .paymentCard, .kvk: digits(bytes, span, to: &value)
        case .iban, .vat, .passport, .identityCard, .drivingLicence, .licencePlate, .postcode, .patientNumber, .studentNumber, .personnelNumber, .caseNumber,
            .deviceIdentifier:
            capitals(bytes, span, to: &value)
        case .macAddress: for byte in bytes[span] where isAlphanumeric(byte) { value.append(byte | 0x20) }
        case .phone: phone(bytes, span, to: &value)
        case .ipAddress:
            if let address = NetworkAddress(bytes, span) { value += address.bytes } else { Folding.append(bytes, span, to: &value) }
        case .date, .dateOfBirth:
            if let date = DateReader.read(bytes, span, language: language)?.date {
                value.append(contentsOf: "\(date.year)-\(date.month)-\(date.day)".utf8)
            } else {
                Folding.append(bytes, span, to: &value)
            }
        case .handle:
            let start = bytes[span].first == 0x40 ? span.lowerBound + 1 : span.lowerBound
            Folding.append(bytes, start..<span.upperBound, to: &value)
        case .email: for byte in bytes[span] { value.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        case .url: url(bytes, span, to: &value)
        default: Folding.append(bytes, span, to: &value)
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

    static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, to value: inout [UInt8]) {
        for byte in bytes[span] where isDigit(byte) { value.append(byte) }
    }

    /// Letters and digits only, in capitals.
    private static func capitals(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, to value: inout [UInt8]) {
        for byte in bytes[span] where isAlphanumeric(byte) || byte >= 0x80 { value.append(isLetter(byte) ? byte & 0xDF : byte) }
    }

    /// With the country, as `+31612345678`; a number that begins with a zero is Dutch.
    private static func phone(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, to value: inout [UInt8]) {
        var digits: [UInt8] = []
        var isInternational = false
        var at = span.lowerBound
        while at < span.upperBound {
            let byte = bytes[at]
            if byte == 0x2B, digits.isEmpty { isInternational = true }
            // `+31 (0)6`: the zero is for those who call from within the country.
            if isInternational, byte == 0x28, at + 2 < span.upperBound, bytes[at + 1] == 0x30, bytes[at + 2] == 0x29 {
                at += 3
                continue
            }
            if isDigit(byte) { digits.append(byte) }
            at += 1
        }
        if !isInternational, digits.starts(with: [0x30, 0x30]) {
            digits.removeFirst(2)
            isInternational = true
        }
        if !isInternational, digits.count == 10, digits.first == 0x30 { digits.replaceSubrange(0..<1, with: [0x33, 0x31]) }
        // `+310612345678`
        if digits.count == 12, digits.starts(with: [0x33, 0x31, 0x30]) { digits.remove(at: 2) }
        value.append(0x2B)
        value += digits
    }

    /// The scheme and the name of the machine in small letters, without the last stroke.
    private static func url(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, to value: inout [UInt8]) {
        var slashes = 0
        let start = value.count
        for byte in bytes[span] {
            if byte == 0x2F { slashes += 1 }
            value.append(slashes <= 2 && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        if value.count > start, value.last == 0x2F { value.removeLast() }
    }
}
