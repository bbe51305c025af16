/// What a value looks like, by its form alone.
enum ValueForm: String, Sendable, CaseIterable {
    case citizenNumber, iban, email, phone, postcode, date, number, text

    /// The most telling form that the bytes have.
    static func of(_ bytes: [UInt8]) -> ValueForm {
        if isCitizenNumber(bytes) { return .citizenNumber }
        if isIBAN(bytes) { return .iban }
        if isEmail(bytes) { return .email }
        if isPostcode(bytes) { return .postcode }
        if date(bytes) != nil { return .date }
        if isPhone(bytes) { return .phone }
        if Double(String(decoding: bytes, as: UTF8.self)) != nil { return .number }
        return .text
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte >= 0x41 }

    /// Nine digits that pass the eleven test: 9a + 8b + … + 2h − i is a multiple of eleven.
    static func isCitizenNumber(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 9, bytes.allSatisfy(isDigit) else { return false }
        var sum = 0
        for index in 0..<8 { sum += (9 - index) * Int(bytes[index] - 0x30) }
        sum -= Int(bytes[8] - 0x30)
        return sum % 11 == 0 && sum != 0
    }

    /// ISO 13616: the number, its first four characters moved to the end and letters read as 10 to 35, leaves 1 when divided by 97.
    static func isIBAN(_ bytes: [UInt8]) -> Bool {
        let plain = bytes.filter { $0 != 0x20 }
        guard (15...34).contains(plain.count), isCapital(plain[0]), isCapital(plain[1]), isDigit(plain[2]), isDigit(plain[3]) else { return false }
        var rest = 0
        for byte in plain[4...] + plain[..<4] {
            if isDigit(byte) {
                rest = (rest * 10 + Int(byte - 0x30)) % 97
            } else if isCapital(byte) {
                rest = (rest * 100 + Int(byte & 0xDF) - 55) % 97
            } else {
                return false
            }
        }
        return rest == 1
    }

    static func isEmail(_ bytes: [UInt8]) -> Bool {
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, !bytes[(at + 1)...].contains(UInt8(ascii: "@")) else { return false }
        let host = bytes[(at + 1)...]
        return !bytes.contains(0x20) && host.contains(UInt8(ascii: ".")) && host.first != UInt8(ascii: ".") && host.last != UInt8(ascii: ".")
    }

    /// A Dutch number of ten digits from 0, or international with +, with spaces or dashes.
    static func isPhone(_ bytes: [UInt8]) -> Bool {
        let digits = bytes.filter(isDigit)
        guard bytes.allSatisfy({ isDigit($0) || " -()+".utf8.contains($0) }) else { return false }
        return bytes.first == UInt8(ascii: "+") ? (9...15).contains(digits.count) : digits.count == 10 && digits[0] == 0x30
    }

    /// Four digits from 1, perhaps a space, two letters.
    static func isPostcode(_ bytes: [UInt8]) -> Bool {
        let plain = bytes.filter { $0 != 0x20 }
        return plain.count == 6 && (0x31...0x39).contains(plain[0]) && plain[1..<4].allSatisfy(isDigit) && plain[4...].allSatisfy(isCapital)
    }

    /// yyyy-mm-dd (also with a time behind a T or a space), or dd-mm-yyyy; `/` may stand for `-`.
    static func date(_ bytes: [UInt8]) -> (year: Int, month: Int, day: Int)? {
        let head = bytes.count > 10 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20) ? bytes[..<10] : bytes[...]
        let parts = head.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(isDigit) }) else { return nil }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let (year, month, day) = parts[0].count == 4 ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
        guard parts[0].count == 4 || parts[2].count == 4, parts[1].count <= 2, (1...12).contains(month) else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return (1...days).contains(day) ? (year, month, day) : nil
    }
}
