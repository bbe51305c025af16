import Recognizers
import SeededChance
import Testing
import Text

@testable import Deidentification

/// Stand-ins have the right form and lie where nobody is.
struct SurrogateTests {
    private func surrogate(_ kind: EntityKind, _ value: String, secret: UInt8 = 0) -> String {
        let key = TestKeys.permit(secret: [UInt8](repeating: secret, count: 32))
        return treated("‹\(kind.rawValue):\(value)›", plan(.surrogate), key: key)
    }

    private func digits(_ text: String) -> [Int] { text.compactMap(\.wholeNumberValue) }

    @Test func `A BSN passes the eleven test and is a test number`() {
        for secret in UInt8(0)..<50 {
            for value in ["111222333", "111.222.333", "12345678"] {
                let number = digits(surrogate(.bsn, value, secret: secret))
                let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
                #expect(number.count == 9 && zip(number, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0)
                #expect(number.prefix(4) == [9, 9, 9, 9])
            }
        }
        #expect(surrogate(.bsn, "111.222.333").split(separator: ".").map(\.count) == [3, 3, 3])
    }

    @Test func `An IBAN has valid check digits and a bank that does not exist`() {
        func remainder(_ text: String) -> Int {
            let letters = text.filter { !$0.isWhitespace }.uppercased()
            return (letters.dropFirst(4) + letters.prefix(4)).reduce(0) { rest, letter in
                let value = letter.wholeNumberValue ?? Int(letter.asciiValue!) - 55
                return (rest * (value > 9 ? 100 : 10) + value) % 97
            }
        }
        for secret in UInt8(0)..<50 {
            let dutch = surrogate(.iban, "NL91 ABNA 0417 1643 00", secret: secret)
            #expect(remainder(dutch) == 1 && dutch.hasPrefix("NL") && dutch.dropFirst(5).hasPrefix("XXXX ") && dutch.count == 22)
            let german = surrogate(.iban, "DE89370400440532013000", secret: secret)
            #expect(remainder(german) == 1 && german.hasPrefix("XX") && german.count == 22)
        }
    }

    @Test func `A card begins with zeros and passes Luhn`() {
        for secret in UInt8(0)..<50 {
            let card = surrogate(.paymentCard, "4111 1111 1111 1111", secret: secret)
            #expect(card.split(separator: " ").map(\.count) == [4, 4, 4, 4] && card.hasPrefix("0000"))
            let sum = digits(card).reversed().enumerated().reduce(0) { sum, next in
                let doubled = next.offset % 2 == 1 ? next.element * 2 : next.element
                return sum + (doubled > 9 ? doubled - 9 : doubled)
            }
            #expect(sum % 10 == 0)
        }
    }

    @Test(arguments: [
        ("06-12345678", "0600"), ("+31 6 12345678", "31600"), ("+31 (0)6 1234 5678", "310600"), ("020 123 4567", "0100"), ("0031612345678", "0031600"),
        ("+44 20 7946 1234", "447700900"),
        ("+1 212 736 5000", "155555501"), ("+49 30 123456", "49000"),
    ])
    func `A phone number is never issued and keeps its writing`(value: String, wanted: String) {
        let made = surrogate(.phone, value)
        #expect(made.filter(\.isNumber).hasPrefix(wanted))
        #expect(made.count == value.count && zip(made, value).allSatisfy { $0.isNumber == $1.isNumber })
    }

    @Test func `Addresses on the internet lie in the ranges for examples`() {
        for secret in UInt8(0)..<40 {
            let address = surrogate(.ipAddress, "81.2.69.142", secret: secret)
            #expect(["192.0.2.", "198.51.100.", "203.0.113."].contains { address.hasPrefix($0) } && address.split(separator: ".").count == 4)
            #expect(surrogate(.ipAddress, "2a02:a210::1", secret: secret).hasPrefix("2001:db8:"))
            let mac = surrogate(.macAddress, "3C:22:FB:01:AB:CD", secret: secret)
            #expect(mac.hasPrefix("00:00:5E:00:53:") && mac.count == 17)
            #expect(surrogate(.macAddress, "3c-22-fb-01-ab-cd", secret: secret).hasPrefix("00-00-5e-00-53-"))
            let mail = surrogate(.email, "jan.jansen@bedrijf.nl", secret: secret).split(separator: "@")
            #expect(mail.count == 2 && InternetSurrogates.domains.contains(String(mail[1])) && mail[0].utf8.allSatisfy { $0 < 0x80 })
            #expect(surrogate(.url, "https://linkedin.com/in/jan", secret: secret).hasPrefix("https://www.example."))
            #expect(surrogate(.handle, "@jan", secret: secret).hasPrefix("@example_"))
        }
    }

    @Test(arguments: [
        (EntityKind.licencePlate, "AB-12-CD"), (.licencePlate, "1-abc-23"), (.postcode, "1234 AB"), (.postcode, "1234ab"), (.passport, "NX4P2R1K7"),
        (.drivingLicence, "5123456789"),
        (.kvk, "12345678"), (.patientNumber, "P-123456"), (.caseNumber, "Z2024-00123"), (.vat, "NL123456789B01"),
    ])
    func `Numbers keep their length and marks`(kind: EntityKind, value: String) {
        let made = surrogate(kind, value)
        #expect(made != value && made.count == value.count)
        #expect(zip(made, value).allSatisfy { $0.isLetter || $0.isNumber ? $1.isLetter || $1.isNumber : $0 == $1 })
    }

    @Test func `Numbers lie in what is never issued`() {
        #expect(surrogate(.licencePlate, "AB-12-CD").filter(\.isLetter).allSatisfy { $0 == "C" || $0 == "Q" })
        #expect(surrogate(.postcode, "1234 AB").hasPrefix("0"))
        #expect(surrogate(.passport, "NX4P2R1K7").hasPrefix("OO"))
        #expect(surrogate(.drivingLicence, "5123456789").hasPrefix("0000"))
        #expect(surrogate(.kvk, "12345678").hasPrefix("0000"))
        #expect(surrogate(.vat, "NL123456789B01").hasSuffix("B00"))
        #expect(surrogate(.patientNumber, "P-123456").hasPrefix("P-X"))
    }

    @Test func `An age stays near, and on its side of eighteen`() {
        for secret in UInt8(0)..<60 {
            let age = digits(surrogate(.age, "17 jaar", secret: secret)).reduce(0) { $0 * 10 + $1 }
            #expect((14...16).contains(age))
            let adult = digits(surrogate(.age, "18 jaar", secret: secret)).reduce(0) { $0 * 10 + $1 }
            #expect((19...21).contains(adult))
        }
    }

    @Test func `An address is an invented street with a postcode that is none`() throws {
        let made = surrogate(.address, "Dorpsstraat 12, 1234 AB Utrecht")
        let parts = made.split(separator: ", ")
        #expect(parts.count == 2 && parts[1].hasPrefix("0"))
        #expect(!made.contains("Dorpsstraat") && !made.contains("Utrecht"))
    }

    @Test(arguments: [
        "Jan Jansen", "J.W. van der Berg", "JANSEN", "jan jansen", "Jansen-de Boer", "Jansen, Jan", "dhr. J. de Vries", "Anna-Maria de Groot", "’t Hart",
        "Zoë Çelik", "Jan",
    ])
    func `An invented name has the form of the name`(value: String) {
        let made = surrogate(.person, value)
        func form(_ text: String) -> [String] {
            let words = text.split { !$0.isLetter }.map(String.init)
            return words.map { word in
                if word.count == 1 { return "X" }
                if word == word.uppercased() { return "XX" }
                return word == word.lowercased() ? "x" : "Xx"
            }
        }
        #expect(form(made) == form(value))
        #expect(made.filter { !$0.isLetter } == value.filter { !$0.isLetter })
        let particles: Set<Substring> = ["van", "der", "de", "t", "dhr"]
        let before = Set(value.lowercased().split { !$0.isLetter }).subtracting(particles).filter { $0.count > 1 }
        #expect(before.isDisjoint(with: made.lowercased().split { !$0.isLetter }))
    }

    @Test(arguments: [
        ("Ben Bakker", ["Ben", "Bakker"]), ("dhr. Ben Bakker", ["Ben", "Bakker"]), ("Jack Ma", ["Jack", "Ma"]), ("JACK MA", ["JACK", "MA"]),
        ("Al Jansen", ["Al"]),
        ("Jan de Heer", ["Heer"]), ("Kim Das", ["Das"]), ("Ing Yoe Tan", ["Ing", "Yoe", "Tan"]), ("Ben", ["Ben"]),
    ])
    func `A name that looks like a particle or a title does not come back`(value: String, names: [String]) {
        let made = surrogate(.person, value).split { !$0.isLetter }.map(String.init)
        #expect(!made.isEmpty && Set(made).isDisjoint(with: names), "\(made)")
    }

    @Test(arguments: [
        ("Fatima Ben Ali", "Ben"), ("Jan Jansen MA", "MA"), ("Ing. Jan Jansen", "Ing"), ("De Vries", "De"), ("Van der Berg", "Van"),
        ("Berg, Jan van den", "den"),
        ("mr. Jan Jansen", "mr"), ("Jan Jansen jr", "jr"), ("al-Khatib", "al"),
    ])
    func `Particles and titles stay`(value: String, word: String) {
        #expect(surrogate(.person, value).split { !$0.isLetter }.contains(Substring(word)))
    }

    @Test func `One person is one invented person throughout a document`() {
        let made = treated("‹person:Jan Jansen›|‹person:Jansen›|‹person:Jan›|‹person:J. Jansen›|‹person:JANSEN›", plan(.surrogate)).split(separator: "|").map(
            String.init)
        let (given, surname) = (made[0].split(separator: " ")[0], made[0].split(separator: " ")[1])
        #expect(made[1] == surname && made[2] == given && made[4] == surname.uppercased())
        #expect(made[3] == "\(given.prefix(1)). \(surname)")
    }

    @Test func `Special categories and one's own words have no stand-in, and are masked and counted`() throws {
        let text = MarkedText("‹health:diabetes›")
        let deidentifier = try TextDeidentifier(plan(.mask) { $0.treatments[.health] = .surrogate }, sources: [ToldSource(text)], key: TestKeys.permit())
        var output: [UInt8] = []
        deidentifier.treat(text.bytes, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "[gezondheid]")
        #expect(deidentifier.counts[.health].fallenBack == 1)
    }
}
