import Foundation
import Register

/// How registers call the options of “sensitive data”; only a word that names one plainly, with or without an explanation in brackets.
enum SensitiveWords {
    static let fact = "sensitive data"

    /// The English name of the option that a part of a cell names; nil where it names none plainly.
    static func option(_ text: String) -> String? {
        var word = text.lowercased()
        if let (before, inside) = bracketed(word) {
            // “Gezondheid (nee)” and “gezondheid (alleen bij ziekte?)” say something else.
            guard !Reservation.isIn(inside), PlainText.trimmed(inside) != "n" else { return nil }
            word = before
        }
        word = PlainText.trimmed(word)
        if let option = words[word] { return option }
        return openings.first(where: word.hasPrefix).flatMap { words[PlainText.trimmed(word.dropFirst($0.count))] }
    }

    /// A part of a cell without the brackets behind it, and what stands in those where it cites an exception: “gezondheid (art. 9 lid 2 h)”.
    static func withoutException(_ text: String) -> (name: String, exception: String)? {
        guard let (name, inside) = bracketed(text), citesException(inside) else { return nil }
        return (name, inside)
    }

    /// What stands before and in the brackets at the end of a text.
    private static func bracketed(_ text: String) -> (before: String, inside: String)? {
        guard let start = text.firstIndex(of: "("), text.last == ")" else { return nil }
        return (PlainText.trimmed(text[..<start]), PlainText.trimmed(text[text.index(after: start)...].dropLast()))
    }

    /// Whether a text cites art. 9(2) AVG or one of art. 22 to 33 UAVG; an article 9 with another law behind it is none.
    private static func citesException(_ text: String) -> Bool {
        let plain = text.lowercased()
        return exceptions.contains { plain.range(of: $0, options: .regularExpression) != nil }
    }

    private static let exceptions: [String] = {
        let second = #"(?<![0-9.:])9(?:\s*,?\s*lid\s*2|\s*\(2\)|\s*\.\s*2|\s*,\s*tweede\s+lid)(?![0-9])"#
        let letter = #"(?:\s*,?\s*(?:aanhef\s+en\s+)?(?:onder(?:deel)?|sub|letter|point)?\s*[(.]?\s*[a-j](?![a-z])\)?\.?)?"#
        let end = #"\s*,?\s*(?:avg|gdpr|$|[,;:+&]|en\b|of\b|jo\b|j°|and\b|or\b)"#
        let number = "(?:2[2-9]|3[0-3])(?![0-9])"
        return [
            second + letter + end, #"\b(?:uavg|uitvoeringswet avg)\s*,?\s*(?:art(?:ikel)?\.?\s*)?"# + number,
            #"(?<![0-9.:])"# + number + #"[^;]{0,40}\b(?:uavg|uitvoeringswet)\b"#,
        ]
    }()

    private static let openings = ["gegevens over ", "gegevens omtrent ", "gegevens betreffende ", "data concerning ", "data about "]

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
                [
                    "gezondheid", "gezondheidsgegevens", "gezondheidsinformatie", "medisch", "medische gegevens", "medische informatie", "medisch dossier",
                    "medische dossiers", "patiëntgegevens", "ziekte", "diagnose", "diagnoses", "medicatie", "medicijngebruik", "health", "health data",
                    "medical data", "medical records",
                ]
            ),
            (
                "biometric identification",
                [
                    "biometrisch", "biometrie", "biometrische gegevens", "biometrische persoonsgegevens", "biometrie om iemand te herkennen", "vingerafdruk",
                    "vingerafdrukken", "vingerscan", "gezichtsherkenning", "gezichtsscan", "gelaatsscan", "gelaatsherkenning", "irisscan", "irisherkenning",
                    "handpalmscan", "biometric", "biometric data", "fingerprint", "fingerprints", "facial recognition", "face recognition", "iris scan",
                ]
            ),
            (
                "genetic",
                [
                    "genetisch", "genetische gegevens", "genetische persoonsgegevens", "erfelijke gegevens (dna)", "erfelijke gegevens", "erfelijkheid", "dna",
                    "dna-profiel", "dna-profielen", "dna-gegevens", "dna-materiaal", "genetic", "genetic data", "dna profile",
                ]
            ),
            (
                "origin",
                [
                    "ras of etnische afkomst", "ras", "etniciteit", "etnische afkomst", "etnische achtergrond", "ras/etniciteit", "ras of etniciteit",
                    "ras en etniciteit", "origin", "ethnicity", "ethnic origin", "racial or ethnic origin",
                ]
            ),
            (
                "political opinions",
                [
                    "politieke opvattingen", "politieke opvatting", "politieke overtuiging", "politieke voorkeur", "politieke gezindheid",
                    "political opinions", "political opinion",
                ]
            ),
            (
                "religion or belief",
                [
                    "geloof", "godsdienst", "religie", "levensovertuiging", "geloof of levensovertuiging", "godsdienst of levensovertuiging",
                    "geloofsovertuiging", "religieuze overtuiging", "religieuze of levensbeschouwelijke overtuiging",
                    "religieuze of levensbeschouwelijke overtuigingen", "religion", "religion or belief", "religious beliefs",
                ]
            ),
            (
                "trade union membership",
                [
                    "vakbond", "vakbondslidmaatschap", "lidmaatschap vakbond", "lidmaatschap van een vakbond", "lidmaatschap vakvereniging",
                    "lidmaatschap van een vakvereniging", "vakverenigingslidmaatschap", "trade union membership", "union membership",
                ]
            ),
            (
                "sex life or orientation",
                [
                    "seksueel leven of gerichtheid", "seksuele gerichtheid", "seksuele geaardheid", "seksuele oriëntatie", "seksuele voorkeur",
                    "seksueel leven", "seksueel gedrag", "seksualiteit", "sex life", "sexual orientation",
                ]
            ),
            (
                "criminal data",
                [
                    "strafrechtelijk", "strafrechtelijke gegevens", "strafrechtelijke persoonsgegevens", "strafblad", "strafrechtelijk verleden",
                    "justitiële gegevens", "criminal data", "criminal record",
                ]
            ),
            ("citizen service number", ["bsn", "bsn-nummer", "burgerservicenummer", "burgerservicenummer (bsn)", "citizen service number"]),
        ]
        var words: [String: String] = [:]
        for (option, names) in names { for name in names { words[name] = option } }
        return words
    }()
}
