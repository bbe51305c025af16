import Register

/// How registers call the options of “sensitive data”; only a word that names one plainly, with or without an explanation in brackets.
enum SensitiveWords {
    static let fact = "sensitive data"

    /// The English name of the option that a part of a cell names; nil where it names none plainly.
    static func option(_ text: String) -> String? {
        var word = text.lowercased()
        if let start = word.firstIndex(of: "("), word.last == ")" {
            let inside = word[word.index(after: start)...].dropLast()
            // “Gezondheid (nee)” and “gezondheid (alleen bij ziekte?)” say something else.
            guard !Reservation.isIn(inside), PlainText.trimmed(inside) != "n" else { return nil }
            word = String(word[..<start])
        }
        return words[PlainText.trimmed(word)]
    }

    /// Whether a cell says in words that there are none.
    static func denies(_ text: String) -> Bool {
        let word = PlainText.trimmed(text.lowercased().filter { $0 != "." })
        return ["geen bijzondere persoonsgegevens", "geen bijzondere gegevens", "geen bijzondere categorieën", "no special categories"].contains(word)
    }

    /// Whether one of several parts denies or doubts, so that what stands beside it may be denied or doubted with it.
    static func isReserved(_ part: String) -> Bool { option(part) == nil && Reservation.isIn(part) }

    /// The kind of data in the register that goes with an option.
    static func kind(_ option: String) -> String {
        if SpecialCategories.options.contains(option) { return "special" }
        return option == "criminal data" ? "criminal" : option == "citizen service number" ? "national-number" : "sensitive"
    }

    private static let words: [String: String] = {
        let names: [(String, [String])] = [
            (
                "health",
                ["gezondheid", "gezondheidsgegevens", "gegevens over gezondheid", "medisch", "medische gegevens", "medische gegevens", "health", "health data"]
            ),
            (
                "biometric identification",
                ["biometrisch", "biometrie", "biometrische gegevens", "biometrie om iemand te herkennen", "biometric", "biometric data"]
            ),
            ("genetic", ["genetisch", "genetische gegevens", "erfelijke gegevens (dna)", "erfelijke gegevens", "dna", "genetic", "genetic data"]),
            (
                "origin",
                [
                    "ras of etnische afkomst", "ras", "etniciteit", "etnische afkomst", "ras/etniciteit", "ras of etniciteit", "origin",
                    "racial or ethnic origin",
                ]
            ),
            ("political opinions", ["politieke opvattingen", "politieke opvatting", "politieke voorkeur", "politieke gezindheid", "political opinions"]),
            (
                "religion or belief",
                [
                    "geloof", "godsdienst", "religie", "levensovertuiging", "geloof of levensovertuiging", "religieuze overtuiging", "religion",
                    "religion or belief",
                ]
            ),
            (
                "trade union membership",
                ["vakbond", "vakbondslidmaatschap", "lidmaatschap vakbond", "lidmaatschap van een vakbond", "trade union membership"]
            ),
            (
                "sex life or orientation",
                ["seksueel leven of gerichtheid", "seksuele gerichtheid", "seksuele geaardheid", "seksueel leven", "seksueel gedrag", "sexual orientation"]
            ),
            ("criminal data", ["strafrechtelijk", "strafrechtelijke gegevens", "strafrechtelijke persoonsgegevens", "criminal data"]),
            ("citizen service number", ["bsn", "burgerservicenummer", "burgerservicenummer (bsn)", "citizen service number"]),
        ]
        var words: [String: String] = [:]
        for (option, names) in names { for name in names { words[name] = option } }
        return words
    }()
}
