import Jobs
import Recognizers
import Text

/// What kind of sensitive data a column holds, by the words of its heading.
enum SensitiveHeadings {
    static func category(of heading: String) -> ContentCategory? {
        let lowered = heading.lowercased()
        let parts = Set(lowered.split { !$0.isLetter && !$0.isNumber }.map(String.init) + humps(heading))
        return table.first { entry in entry.words.contains { parts.contains($0) || $0.count >= 6 && lowered.contains($0) } }?.category
    }

    /// The words of a heading such as `aantalSchulden`.
    private static func humps(_ heading: String) -> [String] {
        var words = [""]
        var wasLower = false
        for letter in heading {
            if letter.isUppercase, wasLower { words.append("") }
            words[words.count - 1] += letter.lowercased()
            wasLower = letter.isLowercase
        }
        return words
    }

    private static let table: [(category: ContentCategory, words: [String])] = [
        (.bsn, ["bsn", "burgerservicenummer", "sofinummer"]),
        (
            .health,
            [
                "diagnose", "diagnosis", "ziekte", "ziekteverzuim", "disease", "medicatie", "medicijn", "medication", "handicap", "beperking", "disability",
                "verslaving", "addiction", "zorgvraag", "behandeling", "treatment", "allergie", "allergy", "icd10", "dbc", "gezondheid", "health",
            ]
        ),
        (.genetic, ["genoom", "genotype", "genetisch", "genome", "genetic", "dna"]),
        (.biometric, ["vingerafdruk", "fingerprint", "gezichtskenmerk", "irisscan", "biometric", "biometrie"]),
        (.religion, ["religie", "religion", "geloof", "kerk", "church", "levensovertuiging", "gezindte"]),
        (.union, ["vakbond", "vakbondslid", "union"]),
        (.ethnicity, ["etniciteit", "ethnicity", "ras", "race", "afkomst", "herkomstgroep", "migratieachtergrond"]),
        (.orientation, ["seksuele", "sexual", "seksualiteit", "geaardheid"]),
        (.politics, ["politieke", "political", "stemgedrag", "partijlid"]),
        (.criminal, ["strafblad", "conviction", "delict", "offence", "veroordeling", "verdachte", "suspect"]),
        (
            .financial,
            ["inkomen", "income", "salaris", "salary", "schuld", "schulden", "debt", "uitkering", "vermogen", "betalingsachterstand"]
        ),
        (.location, ["gps", "latitude", "longitude", "locatie", "breedtegraad", "lengtegraad"]),
        (.identityDocument, ["paspoort", "paspoortnummer", "passport", "identiteitskaart", "rijbewijsnummer", "documentnummer"]),
        (.deviceIdentifier, ["ipadres", "ipaddress", "imei", "deviceid", "useragent", "macadres"]),
    ]
}
