public import Text

/// The factors of an open norm, each to be looked at by a person before the outcome is recorded.
///
/// A sheet gives no score. The outcome is the judgement, with its reasons.
public struct FactorSheet: Sendable, Hashable {
    /// In addresses and the ledger.
    public let id: String
    public let name: Bilingual
    /// The English name of the judgement that it leads to.
    public let judgement: String
    public let steps: [Step]

    /// Factors that answer one question of the test.
    public struct Step: Sendable, Hashable {
        public let title: Bilingual
        public let explanation: Bilingual
        public let factors: [Factor]
    }

    public struct Factor: Sendable, Hashable {
        /// Within the sheet; never changes.
        public let id: String
        public let question: Bilingual
        public let help: Bilingual
        /// Where it comes from.
        public let source: String
        /// English names of the facts to look at, and ids of fields.
        public let facts: [String]
        public let fields: [String]
    }

    public var factors: [Factor] { steps.flatMap(\.factors) }

    /// The sheet of a judgement, by its English name.
    public static func sheet(for judgement: String) -> FactorSheet? { all.first { $0.judgement == judgement } }

    public static let all: [FactorSheet] = [legitimateInterest, compatibility]
}

/// What a person found on one factor.
public struct Finding: Sendable, Hashable, Codable {
    /// Which way it points. Never added up.
    public enum Leaning: String, Sendable, Hashable, Codable, CaseIterable {
        case inFavour = "for"
        case against
        case neutral

        public var name: Bilingual {
            switch self {
            case .inFavour: .init(nl: "pleit voor", en: "speaks for")
            case .against: .init(nl: "pleit tegen", en: "speaks against")
            case .neutral: .init(nl: "maakt geen verschil", en: "makes no difference")
            }
        }
    }

    /// The ids of the sheet and the factor.
    public var sheet: String
    public var factor: String
    public var purpose: Identifier<Purpose>
    public var leaning: Leaning
    public var text: String
    public var stamp: Stamp
    public var version: Identifier<DossierVersion>
}

extension FactorSheet {
    private static func factor(
        _ id: String, _ source: String, _ nl: String, _ en: String, help: Bilingual, facts: [String] = [], fields: [String] = []
    ) -> Factor {
        Factor(id: id, question: .init(nl: nl, en: en), help: help, source: source, facts: facts, fields: fields)
    }

    private static let circumstances = "circumstances of the weighing"

    /// Article 6(1)(f): interest, necessity, balance. After opinion 06/2014 of the Article 29 Working Party, EDPB guidelines 1/2024 and
    /// C-621/22 (KNLTB), in our own words.
    static let legitimateInterest = FactorSheet(
        id: "legitimate-interest", name: .init(nl: "Toets van het gerechtvaardigd belang", en: "Legitimate-interest assessment"),
        judgement: "the legitimate interest outweighs the interests of the people",
        steps: [
            Step(
                title: .init(nl: "1. Is er een gerechtvaardigd belang?", en: "1. Is there a legitimate interest?"),
                explanation: .init(
                    nl: "Het belang hoeft niet in een wet te staan, maar mag er niet tegenin gaan. Ook geld verdienen kan een belang zijn.",
                    en: "The interest need not stand in a law, but may not go against one. Making money can be an interest too."),
                factors: [
                    factor(
                        "interest", "C-621/22 par 37-57; EDPB 1/2024", "Welk belang is het, van wie, en is het wettig?",
                        "Which interest is it, whose, and is it lawful?",
                        help: .init(
                            nl: "Beschrijf het zo precies dat een ander het kan toetsen. Kijk ook of een andere wet het verbiedt.",
                            en: "Describe it so precisely that somebody else can test it. See also whether another law forbids it."),
                        facts: ["about the interest", "purpose"],
                        fields: ["legitimate-interest", "interests"]),
                    factor(
                        "present", "EDPB 1/2024", "Is het belang er nu echt, en weten de mensen welk belang het is?",
                        "Is the interest real at this time, and do people know which interest it is?",
                        help: .init(
                            nl: "Iets wat later misschien handig is, telt niet. Wie het belang bij het verzamelen niet noemt, kan zich er niet op beroepen.",
                            en: "What may be handy later does not count. Whoever does not name the interest when collecting cannot rely on it."),
                        facts: ["about the interest", "content of the notice"]),
                ]),
            Step(
                title: .init(nl: "2. Is het nodig?", en: "2. Is it necessary?"),
                explanation: .init(
                    nl: "Nodig is meer dan handig: er is geen mildere manier die even goed werkt.",
                    en: "Necessary is more than handy: no milder way works as well."),
                factors: [
                    factor(
                        "suitable", "C-621/22 par 37-57; EDPB 1/2024", "Helpt dit gebruik het belang echt vooruit?", "Does this use really serve the interest?",
                        help: .init(nl: "Waaruit blijkt dat?", en: "What shows that?"), facts: ["purpose", "ways of working"], fields: ["description"]),
                    factor(
                        "milder", "C-621/22 par 37-57", "Welke mildere manieren zijn er, en waarom werken die niet even goed?",
                        "Which milder ways are there, and why do they not work as well?",
                        help: .init(
                            nl: "Denk aan minder gegevens, minder mensen, korter bewaren, alleen totalen, of eerst toestemming vragen.",
                            en: "Think of fewer data, fewer people, keeping for less long, totals only, or asking consent first."),
                        facts: ["sensitive data", circumstances, "weak points"], fields: ["data", "retention", "necessity"]),
                ]),
            Step(
                title: .init(nl: "3. Wat weegt zwaarder?", en: "3. What weighs more?"),
                explanation: .init(
                    nl: "Zet het belang naast de belangen en rechten van de mensen. Bescherming die de wet al eist, telt niet extra.",
                    en: "Set the interest beside the interests and rights of the people. Protection that the law already asks for does not count extra."),
                factors: [
                    factor(
                        "weight", "WP217", "Hoe zwaar weegt het belang, voor u en voor anderen?", "How much does the interest weigh, for you and for others?",
                        help: .init(
                            nl: "Een belang dat ook van het publiek is, weegt zwaarder dan gemak.",
                            en: "An interest that the public has too weighs more than convenience."),
                        facts: ["about the interest"], fields: ["interests"]),
                    factor(
                        "nature", "WP217; EDPB 1/2024", "Welke gegevens zijn het, en hoe gevoelig zijn die voor mensen?",
                        "Which data are they, and how sensitive are these for people?",
                        help: .init(
                            nl: "Bijzondere gegevens vragen daarnaast een uitzondering. Ook locatie, geld en communicatie raken mensen.",
                            en: "Special categories need an exception besides. Location, money and communication touch people too."),
                        facts: ["sensitive data", "source of the data"], fields: ["data"]),
                    factor(
                        "way", "WP217; EDPB 1/2024", "Hoe en op welke schaal worden de gegevens gebruikt, en wie ziet ze?",
                        "How and on which scale are the data used, and who sees them?",
                        help: .init(
                            nl: "Koppelen, volgen, openbaar maken en verkopen wegen zwaar.", en: "Combining, following, publishing and selling weigh heavily."),
                        facts: ["ways of working", "large scale", circumstances], fields: ["recipients"]),
                    factor(
                        "expectations", "AVG overweging 47; C-621/22 par 37-57; EDPB 1/2024", "Mochten mensen dit verwachten, gezien hun band met u?",
                        "Could people expect this, given their relationship with you?",
                        help: .init(
                            nl: "Dat het in een privacyverklaring staat, maakt het nog niet verwacht.",
                            en: "That it stands in a privacy notice does not make it expected."),
                        facts: [circumstances, "people", "notice given"]),
                    factor(
                        "position", "WP217; AVG 6(1)(f)", "Zijn er kinderen bij, of mensen die van u afhangen?",
                        "Are there children among them, or people who depend on you?",
                        help: .init(
                            nl: "Werknemers, patiënten, leerlingen en kinderen kunnen moeilijk nee zeggen.",
                            en: "Employees, patients, pupils and children find it hard to say no."), facts: ["people", "children under 16"]),
                    factor(
                        "consequences", "WP217; EDPB 1/2024", "Wat kunnen de gevolgen voor mensen zijn?", "What can the consequences for people be?",
                        help: .init(
                            nl: "Ook uitsluiting, gokverslaving, angst om iets te zeggen of gevolgen voor de prijs tellen.",
                            en: "Exclusion, gambling, fear of speaking up or effects on prices count too."),
                        facts: ["consequences for people", circumstances], fields: ["risks"]),
                    factor(
                        "safeguards", "WP217; EDPB 1/2024", "Wat doet u méér dan de wet al eist om mensen te beschermen?",
                        "What do you do beyond the law to protect people?",
                        help: .init(
                            nl: "Bijvoorbeeld vooraf nee kunnen zeggen, sneller wissen, pseudoniemen.",
                            en: "For instance saying no beforehand, erasing sooner, pseudonyms."), facts: [circumstances],
                        fields: ["measures", "pseudonymisation", "retention"]),
                ]),
        ])

    /// Article 6(4)(a)-(e).
    static let compatibility = FactorSheet(
        id: "compatibility", name: .init(nl: "Toets of het nieuwe doel past", en: "Compatibility test"),
        judgement: "the new purpose is compatible with the original purpose",
        steps: [
            Step(
                title: .init(nl: "De vijf punten van artikel 6(4)", en: "The five points of Article 6(4)"),
                explanation: .init(
                    nl: "Rustte het oude doel op toestemming, dan is deze weg dicht: vraag opnieuw toestemming.",
                    en: "If the old purpose rested on consent, this way is closed: ask for consent again."),
                factors: [
                    factor(
                        "link", "art. 6(4)(a) AVG", "Welk verband is er tussen het oude en het nieuwe doel?",
                        "Which link is there between the old and the new purpose?",
                        help: .init(
                            nl: "Een logische volgende stap past eerder dan iets voor een ander.",
                            en: "A logical next step fits sooner than something for somebody else."),
                        facts: ["purpose", "about the new purpose", "source of the data"], fields: ["origin"]),
                    factor(
                        "context", "art. 6(4)(b) AVG", "In welke band zijn de gegevens verzameld, en wat mochten mensen verwachten?",
                        "In which relationship were the data collected, and what could people expect?",
                        help: .init(
                            nl: "Moesten mensen de gegevens geven, of hangen zij van u af, dan past iets nieuws minder snel.",
                            en: "If people had to give the data, or depend on you, something new fits less easily."),
                        facts: ["about the new purpose", "people", "original legal basis", "notice given"]),
                    factor(
                        "nature", "art. 6(4)(c) AVG", "Zijn er bijzondere of strafrechtelijke gegevens bij?",
                        "Are there special categories or criminal data among them?",
                        help: .init(nl: "Hoe gevoeliger, hoe minder snel iets past.", en: "The more sensitive, the less easily something fits."),
                        facts: ["sensitive data"], fields: ["data"]),
                    factor(
                        "consequences", "art. 6(4)(d) AVG", "Wat kan het nieuwe gebruik voor mensen betekenen?", "What can the new use mean for people?",
                        help: .init(
                            nl: "Een besluit over iemand weegt veel zwaarder dan een telling waar niemand iets van merkt.",
                            en: "A decision about somebody weighs far more than a count that nobody notices."),
                        facts: ["consequences for people", "about the new purpose"],
                        fields: ["risks"]),
                    factor(
                        "safeguards", "art. 6(4)(e) AVG", "Welke bescherming is er, zoals versleuteling of pseudoniemen?",
                        "Which safeguards are there, such as encryption or pseudonyms?",
                        help: .init(nl: "Noem wat er echt is, niet wat nog komt.", en: "Name what really exists, not what is still to come."),
                        facts: ["about the new purpose", "reuse safeguards"], fields: ["encryption", "pseudonymisation", "measures"]),
                ])
        ])
}
