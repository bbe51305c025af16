public import Rulebook
public import Text

/// The pre-scan DPIA of the Dutch state (2.0): whether a DPIA and other assessments are needed, with every reason.
///
/// The rules are those of the form (MinBZK/par-dpia-form, `sources/prescan_DPIA.yaml`), with what the law asks besides, and without the
/// form's faults: the weights of children, vulnerable people and base registers count, and the cloud question is the one that exists
/// (0.5.1). An open answer keeps an outcome open; it never makes it "not needed".
public struct PreScan: Sendable, Hashable {
    public enum Assessment: String, Sendable, Hashable, CaseIterable {
        case dpia, dtia, kia, iama

        public var name: Bilingual {
            switch self {
            case .dpia: .init(nl: "DPIA (onderzoek naar de risico's voor mensen)", en: "DPIA (data protection impact assessment)")
            case .dtia: .init(nl: "DTIA (toets van doorgifte buiten de EER)", en: "DTIA (transfer impact assessment)")
            case .kia: .init(nl: "KIA (kinderrechten)", en: "KIA (children's rights impact assessment)")
            case .iama: .init(nl: "IAMA (mensenrechten en algoritmes)", en: "IAMA (human rights and algorithms)")
            }
        }
    }

    public enum Outcome: String, Sendable, Hashable {
        case required, recommended
        /// An answer that is missing can still make it needed.
        case open
        case notNeeded = "not-needed"

        public var name: Bilingual {
            switch self {
            case .required: .init(nl: "verplicht", en: "required")
            case .recommended: .init(nl: "aanbevolen", en: "recommended")
            case .open: .init(nl: "nog niet te zeggen", en: "cannot be said yet")
            case .notNeeded: .init(nl: "niet nodig volgens deze regels", en: "not needed by these rules")
            }
        }
    }

    public struct Reason: Sendable, Hashable {
        public var text: Bilingual
        public var source: String
        public var value: Truth
        public var place: Paper.Place
    }

    public struct Advice: Sendable, Hashable {
        public var assessment: Assessment
        public var outcome: Outcome
        public var reasons: [Reason]
    }

    /// Points of the risk score: from the lowest to the highest that the answers leave possible.
    public struct Points: Sendable, Hashable {
        public var text: Bilingual
        public var source: String
        public var points: ClosedRange<Int>
        public var place: Paper.Place
    }

    /// Above this the score asks for a DPIA.
    public static let threshold = 4

    public let score: [Points]
    public let advices: [Advice]

    public var total: ClosedRange<Int> {
        score.reduce(0) { $0 + $1.points.lowerBound }...score.reduce(0) { $0 + $1.points.upperBound }
    }

    public subscript(assessment: Assessment) -> Advice { advices.first { $0.assessment == assessment }! }

    public init(_ answers: PreScanAnswers) {
        score = answers.score
        let total = answers.score.reduce(0) { $0 + $1.points.lowerBound }...answers.score.reduce(0) { $0 + $1.points.upperBound }
        advices = [Self.dpia(answers, total), Self.dtia(answers), Self.kia(answers), Self.iama(answers)]
    }

    public init(_ reading: DossierReading) { self.init(PreScanAnswers(reading)) }

    // MARK: The rules

    private static func dpia(_ answers: PreScanAnswers, _ total: ClosedRange<Int>) -> Advice {
        let isAboveThreshold: Truth = total.lowerBound > threshold ? .yes : total.upperBound <= threshold ? .no : .unknown
        let signs = answers.signs.count { $0.value == .yes }
        let possible = answers.signs.count { $0.value != .no }
        let hasTwoSigns: Truth = signs >= 2 ? .yes : possible < 2 ? .no : .unknown
        let points = total.lowerBound == total.upperBound ? "\(total.lowerBound)" : "\(total.lowerBound)–\(total.upperBound)"
        let criteria =
            [
                Reason(
                    text: .init(nl: "het gaat om nieuwe wet- of regelgeving", en: "it is about new legislation"), source: "Pre-scan DPIA 0.1",
                    value: answers.newLegislation, place: .field("new-legislation")),
                Reason(
                    text: .init(nl: "de AVG eist de DPIA zelf", en: "the GDPR itself requires the DPIA"), source: "art. 35(3) AVG", value: answers.inAnyCase,
                    place: .task("duty-AVG-35-3")),
                Reason(
                    text: .init(
                        nl: "de risicoscore is hoger dan \(threshold) (nu: \(points))", en: "the risk score is higher than \(threshold) (now: \(points))"),
                    source: "Pre-scan DPIA, risicoscore", value: isAboveThreshold, place: .page(.prescan)),
            ] + answers.list
            + [
                Reason(
                    text: .init(
                        nl: "twee of meer van de negen tekenen van een hoog risico (nu: \(signs))",
                        en: "two or more of the nine signs of a high risk (now: \(signs))"),
                    source: "Pre-scan DPIA 4.1; WP248", value: hasTwoSigns, place: .page(.prescan))
            ]
        switch FactReading.any(criteria.map(\.value)) {
        case .yes: return Advice(assessment: .dpia, outcome: .required, reasons: criteria + answers.signs)
        case .unknown: return Advice(assessment: .dpia, outcome: .open, reasons: criteria + answers.signs)
        case .no: return Advice(assessment: .dpia, outcome: signs == 1 ? .recommended : possible == 0 ? .notNeeded : .open, reasons: criteria + answers.signs)
        }
    }

    private static func dtia(_ answers: PreScanAnswers) -> Advice {
        all(
            .dtia, .required,
            [
                Reason(
                    text: .init(nl: "er gaan gegevens naar een land buiten de EER", en: "data go to a country outside the EEA"), source: "Pre-scan DPIA 2.1.1",
                    value: answers.transfer, place: .fact("ways of working")),
                Reason(
                    text: .init(nl: "de opslag of de hulp op afstand is buiten de EER", en: "storage or support is outside the EEA"),
                    source: "Pre-scan DPIA 2.1.3 en 2.1.4", value: answers.outsideSupport, place: .field("outside-support")),
                Reason(
                    text: .init(
                        nl: "dat gebeurt met modelbepalingen (SCC) of een ander middel", en: "this is done with standard contractual clauses or another tool"),
                    source: "Pre-scan DPIA 2.1.6", value: answers.clausesOrOther, place: .field("transfers")),
            ])
    }

    private static func kia(_ answers: PreScanAnswers) -> Advice {
        all(
            .kia, .recommended,
            [
                Reason(
                    text: .init(nl: "er is een digitale dienst", en: "there is a digital service"), source: "Pre-scan DPIA 7.1.1",
                    value: answers.digitalService,
                    place: .field("digital-service")),
                Reason(
                    text: .init(nl: "die is vooral bedoeld voor mensen onder de 18", en: "it is mainly meant for people under 18"),
                    source: "Pre-scan DPIA 7.1.2",
                    value: answers.aimedAtMinors, place: .field("minors")),
            ])
    }

    private static func iama(_ answers: PreScanAnswers) -> Advice {
        let reasons = [
            Reason(
                text: .init(nl: "een algoritme beslist over mensen of helpt daarbij", en: "an algorithm decides about people or helps to"),
                source: "Pre-scan DPIA 6.1.1", value: answers.algorithm, place: .fact("ways of working")),
            Reason(
                text: .init(nl: "het is een AI-systeem met een hoog risico", en: "it is a high-risk AI system"), source: "Pre-scan DPIA 6.1.2; AI Act 6",
                value: answers.highRiskSystem, place: .field("algorithms")),
        ]
        let outcome: Outcome =
            switch FactReading.any(reasons.map(\.value)) {
            case .yes: .recommended
            case .unknown: .open
            case .no: .notNeeded
            }
        return Advice(assessment: .iama, outcome: outcome, reasons: reasons)
    }

    private static func all(_ assessment: Assessment, _ outcome: Outcome, _ reasons: [Reason]) -> Advice {
        switch FactReading.all(reasons.map(\.value)) {
        case .yes: Advice(assessment: assessment, outcome: outcome, reasons: reasons)
        case .unknown: Advice(assessment: assessment, outcome: .open, reasons: reasons)
        case .no: Advice(assessment: assessment, outcome: .notNeeded, reasons: reasons)
        }
    }
}
