public import Text

/// What a safeguard of a permit can ask of what comes out of a job: the one list of names, with what each means and what measures it.
///
/// A name that is not in it can stand in a permit, and is then never met: nobody knows how to measure it.
public enum SafeguardMeasure: String, Sendable, Hashable, Codable, CaseIterable {
    /// The smallest number of records that share their quasi-identifiers (Sweeney 2002).
    case kAnonymity = "k-anonymity"
    /// The smallest number of different sensitive values in a class (Machanavajjhala e.a. 2007, distinct).
    case lDiversity = "l-diversity"
    /// The smallest exponential of the entropy of the sensitive values in a class (the same, entropy).
    case entropyLDiversity = "entropy-l-diversity"
    /// The largest distance between the sensitive values of a class and of the whole (Li e.a. 2007).
    case tCloseness = "t-closeness"
    /// The largest likelihood that somebody of the population is in the table (Nergiz e.a. 2007, δ-presence).
    case deltaPresence = "delta-presence"
    /// The privacy budget that differentially private counts used up (Dwork e.a. 2006, ε).
    case privacyBudget = "privacy-budget"
    case noDirectIdentifiers = "no-direct-identifiers"
    /// The three kinds of WP29 opinion 05/2014.
    case singlingOutRisk = "singling-out-risk"
    case linkabilityRisk = "linkability-risk"
    case inferenceRisk = "inference-risk"
    case prosecutorRisk = "prosecutor-risk"
    case journalistRisk = "journalist-risk"
    case marketerRisk = "marketer-risk"
    /// The share of records that stand alone on what an attacker knows.
    case uniqueness
    case suppressed
    case nameRecall = "name-recall"
    case identifierRecall = "identifier-recall"

    /// How its value is written.
    public enum Unit: Sendable, Hashable {
        /// It holds or it does not; stands without a number.
        case flag
        /// A number of records or values.
        case count
        /// A number from 0 to 1, or a percentage.
        case share
        /// A number of 0 or more.
        case number
    }

    public var unit: Unit {
        switch self {
        case .noDirectIdentifiers: .flag
        case .kAnonymity, .lDiversity: .count
        case .entropyLDiversity, .privacyBudget: .number
        case .tCloseness, .deltaPresence, .singlingOutRisk, .linkabilityRisk, .inferenceRisk, .prosecutorRisk, .journalistRisk, .marketerRisk,
            .uniqueness, .suppressed, .nameRecall, .identifierRecall:
            .share
        }
    }

    /// Whether more of it protects people better. Of a measured interval the worse end counts.
    public var moreIsBetter: Bool {
        switch self {
        case .kAnonymity, .lDiversity, .entropyLDiversity, .noDirectIdentifiers, .nameRecall, .identifierRecall: true
        default: false
        }
    }

    public var name: Bilingual {
        switch self {
        case .kAnonymity: .init(nl: "k-anonimiteit", en: "k-anonymity")
        case .lDiversity: .init(nl: "l-diversiteit (verschillende waarden)", en: "l-diversity (distinct values)")
        case .entropyLDiversity: .init(nl: "l-diversiteit (entropie)", en: "l-diversity (entropy)")
        case .tCloseness: .init(nl: "t-nabijheid", en: "t-closeness")
        case .deltaPresence: .init(nl: "δ-aanwezigheid", en: "δ-presence")
        case .privacyBudget: .init(nl: "verbruikt privacybudget (ε)", en: "privacy budget used up (ε)")
        case .noDirectIdentifiers: .init(nl: "geen direct herleidbare gegevens", en: "no direct identifiers")
        case .singlingOutRisk: .init(nl: "kans op herleiding tot één persoon", en: "risk of singling out")
        case .linkabilityRisk: .init(nl: "kans op koppeling", en: "risk of linking")
        case .inferenceRisk: .init(nl: "kans op afleiding", en: "risk of inference")
        case .prosecutorRisk: .init(nl: "risico bij een aanvaller die weet wie erin zit", en: "prosecutor risk")
        case .journalistRisk: .init(nl: "risico bij een aanvaller met een bevolkingsbestand", en: "journalist risk")
        case .marketerRisk: .init(nl: "gemiddeld deel dat herkend wordt", en: "marketer risk")
        case .uniqueness: .init(nl: "deel van de records dat uniek is", en: "share of records that are unique")
        case .suppressed: .init(nl: "deel van de records dat is weggelaten", en: "share of records left out")
        case .nameRecall: .init(nl: "deel van de namen dat is gevonden", en: "share of names found")
        case .identifierRecall: .init(nl: "deel van de nummers dat is gevonden", en: "share of identifiers found")
        }
    }

    /// What measures it.
    public var measuredBy: Bilingual {
        switch self {
        case .kAnonymity, .lDiversity, .entropyLDiversity, .tCloseness, .deltaPresence, .suppressed:
            .init(nl: "de tabel die eruit komt, geteld over alle klassen", en: "the table that comes out, counted over all classes")
        case .privacyBudget: .init(nl: "de boekhouding van het privacybudget", en: "the account of the privacy budget")
        case .noDirectIdentifiers:
            .init(nl: "een tweede gang van alle herkenners over wat eruit komt", en: "a second pass of all recognisers over what comes out")
        case .singlingOutRisk, .linkabilityRisk, .inferenceRisk:
            .init(
                nl: "een aanval op het resultaat naast een controlegroep; de bovengrens van het interval telt",
                en: "an attack on the result beside a control group; the upper end of the interval counts")
        case .prosecutorRisk, .journalistRisk, .marketerRisk, .uniqueness:
            .init(nl: "de grootte van de klassen in wat eruit komt", en: "the sizes of the classes in what comes out")
        case .nameRecall, .identifierRecall:
            .init(
                nl: "een steekproef die mensen hebben gemerkt; de ondergrens van het interval telt",
                en: "a sample that people labelled; the lower end of the interval counts")
        }
    }

    /// Why a safeguard that somebody typed can never be reached; nil where it can be measured.
    /// - Parameter safeguard: well formed, of any name.
    public static func mistake(in safeguard: Safeguard) -> Bilingual? {
        guard let measure = SafeguardMeasure(rawValue: safeguard.name) else {
            let names = allCases.map(\.rawValue)
            guard let near = suggestion(for: safeguard.name, among: names) else {
                return Bilingual(
                    nl: "niemand meet “\(safeguard.name)”; mogelijk: \(names.joined(separator: ", "))",
                    en: "nobody measures “\(safeguard.name)”; possible: \(names.joined(separator: ", "))")
            }
            return Bilingual(nl: "niemand meet “\(safeguard.name)”; bedoelt u \(near)?", en: "nobody measures “\(safeguard.name)”; did you mean \(near)?")
        }
        guard measure.limit(of: safeguard) == nil else { return nil }
        return Bilingual(
            nl: "zo wordt “\(safeguard.name)” niet gevraagd; schrijf \(measure.example)", en: "“\(safeguard.name)” is not asked so; write \(measure.example)")
    }

    /// How a safeguard asks it.
    public var example: String {
        switch unit {
        case .flag: rawValue
        case .count: rawValue + ">=10"
        case .number: rawValue + (moreIsBetter ? ">=2" : "<=1")
        case .share: rawValue + (moreIsBetter ? ">=97%" : "<=5%")
        }
    }

    /// The number that a safeguard asks of it.
    /// - Returns: nil where the safeguard asks this measure the wrong way round, in another unit, or not at all.
    func limit(of safeguard: Safeguard) -> Double? {
        guard safeguard.name == rawValue else { return nil }
        guard unit != .flag else { return safeguard.comparison == nil ? 1 : nil }
        guard let comparison = safeguard.comparison, moreIsBetter == (comparison == .atLeast || comparison == .more) else { return nil }
        let isPercentage = safeguard.value.hasSuffix("%")
        guard let number = Double(isPercentage ? String(safeguard.value.dropLast()) : safeguard.value), number.isFinite, number >= 0 else { return nil }
        switch unit {
        case .share:
            let share = isPercentage ? number / 100 : number
            return share <= 1 ? share : nil
        case .count, .number: return isPercentage ? nil : number
        case .flag: return nil
        }
    }
}
