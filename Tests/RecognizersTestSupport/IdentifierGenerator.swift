public import Recognizers
public import SeededChance

/// A text with something in it that must be found, or, with no kind, in which nothing of some kinds may be found.
public struct Sample: Sendable {
    /// What the sample tries, such as `iban`.
    public var name: String
    public var text: String
    /// The bytes of the identifier.
    public var span: Range<Int>
    public var kinds: Set<EntityKind>

    /// Puts a value into a sentence at `{}`.
    public init(_ name: String, _ sentence: String, _ value: String, _ kinds: Set<EntityKind>) {
        let parts = sentence.split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false)
        let head = String(parts[0])
        self.name = name
        text = head + value + (parts.count > 1 ? String(parts[1]) : "")
        span = head.utf8.count..<(head.utf8.count + value.utf8.count)
        self.kinds = kinds
    }
}

/// Makes identifiers with right check digits, written in many ways, in sentences of letters, notes, tickets, forms, tables and files.
public struct IdentifierGenerator {
    public var chance: Chance

    public init(seed: Int) { chance = Chance(seed) }

    /// What can be made.
    public static let names = [
        "bsn", "iban", "card", "kvk", "establishment", "vat", "eu-vat", "rsin", "passport", "identity-card", "driving-licence", "plate", "plate-belgian",
        "patient",
        "student", "personnel", "customer", "case", "phone-mobile", "phone-fixed", "phone-international", "phone-belgian", "email", "email-hidden", "url",
        "handle",
        "ipv4", "ipv6", "mac", "imei", "device", "user-agent", "postcode", "address", "post-box", "date", "date-of-birth", "age",
        "age-bare", "age-words", "date-words", "address-untold",
    ]

    public mutating func sample(_ name: String) -> Sample {
        let (value, sentences, kinds) = make(name)
        return Sample(name, wrap(chance.pick(sentences), name), value, kinds)
    }

    /// Now and then the sentence stands in a file of another form, or among others.
    private mutating func wrap(_ sentence: String, _ name: String) -> String {
        switch chance.number(0...9) {
        case 0: "Geachte heer, mevrouw,\n\n" + sentence + "\n\nMet vriendelijke groet,\n"
        case 1: "- " + sentence
        case 2: sentence + " Kunt u dit nakijken?"
        case 3: "\u{201C}" + sentence + "\u{201D}"
        case 4: "Please note. " + sentence
        case 5: sentence + "\r\n"
        default: sentence
        }
    }

    mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(chance.number(0...9)) }.joined() }
    mutating func letters(_ count: Int, from set: String = "ABCDEFGHIJKLMNOPQRSTUVWXYZ") -> String {
        let all = Array(set)
        return String((0..<count).map { _ in chance.pick(all) })
    }

    static func group(_ text: String, _ lengths: [Int], _ separator: String) -> String {
        var rest = Substring(text)
        var parts: [Substring] = []
        for length in lengths {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        if !rest.isEmpty { parts.append(rest) }
        return parts.joined(separator: separator)
    }

    /// Nine digits that pass the eleven test.
    mutating func elevenProof() -> String {
        while true {
            let head = (0..<8).map { _ in chance.number(0...9) }
            guard head[0] + head[1] > 0, head[0..<3].reduce(0, +) > 0 else { continue }
            let rest = zip(head, [9, 8, 7, 6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +) % 11
            if rest < 10 { return (head + [rest]).map(String.init).joined() }
        }
    }

    static func luhnDigit(_ body: String) -> String {
        var sum = 0
        for (index, sign) in body.reversed().enumerated() {
            var digit = sign.wholeNumberValue!
            if index % 2 == 0 {
                digit *= 2
                if digit > 9 { digit -= 9 }
            }
            sum += digit
        }
        return String((10 - sum % 10) % 10)
    }

    static func remainder97(_ text: String) -> Int {
        var rest = 0
        for sign in text.uppercased() {
            if let digit = sign.wholeNumberValue { rest = (rest * 10 + digit) % 97 } else { rest = (rest * 100 + Int(sign.asciiValue!) - 55) % 97 }
        }
        return rest
    }

    mutating func iban(_ country: String, _ body: String) -> String {
        let check = 98 - Self.remainder97(body + country + "00")
        return country + (check < 10 ? "0" : "") + String(check) + body
    }

    mutating func forms(_ label: [String]) -> [String] {
        let word = chance.pick(label)
        let field = word.replacing(" ", with: "_")
        return [
            "\(word): {}", "\(word) {}", "\(word.uppercased()): {}.", "Mijn \(word) is {}, graag verwerken.", "Het \(word) van mevrouw is {}.", "(\(word) {})",
            "{\"\(field)\": \"{}\"}",
            "{\"id\":7,\"\(field)\":\"{}\",\"ok\":true}", "<\(field)>{}</\(field)>", "\(word);{};ja", "\(word),{}\n", "| \(word) | {} |", "\(word)\t{}\t",
            "\(word) = {}", "\(field)={}&x=1", "U vindt het \(word) ({}) op de brief.",
            "Onder \(word) {} is dit bekend.", "Graag uw \(word) vermelden: {}!", "\(word):\n{}", "\(word): '{}'", "\(word) – {} – gecontroleerd",
        ]
    }
}
