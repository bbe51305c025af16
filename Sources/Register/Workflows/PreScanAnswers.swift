public import Rulebook
import Text

/// The answers that the pre-scan needs, whoever gave them; what nobody said is unknown.
public struct PreScanAnswers: Sendable, Hashable {
    /// 0.1
    public var newLegislation = Truth.unknown
    /// 1.1.2: six or more kinds of ordinary data.
    public var sixKinds = Truth.unknown
    /// 1.2.2: how many special categories, at the least and at the most.
    public var special = 0...8
    /// 1.3.2: how many kinds of sensitive data, at the least and at the most.
    public var sensitive = 0...9
    /// 1.4.1
    public var employees = Truth.unknown
    public var citizens = Truth.unknown
    public var children = Truth.unknown
    public var vulnerable = Truth.unknown
    /// 1.5.1
    public var tenThousand = Truth.unknown
    /// 1.5.3: at least every month.
    public var monthly = Truth.unknown
    /// 1.5.4
    public var keptAYear = Truth.unknown
    /// 0.5.1
    public var cloud = Truth.unknown
    /// 2.1.1, 2.1.3 and 2.1.4, 2.1.6, 2.1.8
    public var transfer = Truth.unknown
    public var outsideSupport = Truth.unknown
    public var clausesOrOther = Truth.unknown
    public var specialOutside = Truth.unknown
    /// 5.1.2: a base register that counts.
    public var baseRegister = Truth.unknown
    /// 6.1.1 and 6.1.2
    public var algorithm = Truth.unknown
    public var highRiskSystem = Truth.unknown
    /// 7.1.1, 7.1.2, 7.1.3
    public var digitalService = Truth.unknown
    public var aimedAtMinors = Truth.unknown
    public var minorsExcluded = Truth.unknown
    /// Article 35(3) AVG.
    public var inAnyCase = Truth.unknown
    /// 3.1: the list of the Dutch authority.
    public var list: [PreScan.Reason] = []
    /// 4.1: the nine signs of WP248.
    public var signs: [PreScan.Reason] = []

    public init() {}
}

extension PreScanAnswers {
    private static let otherPeople = [
        "job applicants", "platform workers", "customers", "members", "website visitors", "pupils or students", "patients",
        "people who depend on a public body", "residents", "professionals", "general public",
    ]

    /// What a dossier says.
    public init(_ reading: DossierReading) {
        self.init()
        func data(_ options: String...) -> Truth { reading.anyHolds(options, of: "sensitive data") }
        func people(_ options: [String]) -> Truth { reading.anyHolds(options, of: "people") }
        func works(_ option: String) -> Truth { reading.holds(option, of: "ways of working") }
        newLegislation = reading.flag("new-legislation")
        sixKinds = reading.flag("six-kinds")
        special = Self.count(SpecialCategories.options.map { data($0) })
        sensitive = Self.count([
            data("online behaviour"), data("financial situation"), data("identity document"), people(["patients", "people who depend on a public body"]),
            reading.flag("credentials"), data("location", "communication", "sound"), data("citizen service number"), data("criminal data"),
            FactReading.any([data("private life notes"), reading.flag("stigma")]),
        ])
        employees = people(["employees"])
        citizens = people(Self.otherPeople)
        children = reading.isYes("children under 16")
        vulnerable = people(["patients", "people who depend on a public body"])
        tenThousand = reading.flag("ten-thousand")
        monthly = reading.text("frequency").map { ["continuous", "more-than-monthly", "monthly"].contains($0) ? .yes : .no } ?? .unknown
        keptAYear = reading.flag("kept-a-year")
        cloud = reading.flag("cloud")
        let transfers = reading.rows("transfers")
        transfer = transfers.isEmpty ? works("outside the EEA") : .yes
        outsideSupport = reading.flag("outside-support")
        clausesOrOther =
            transfers.isEmpty
            ? .unknown
            : FactReading.any(transfers.map { row in row["tool"]?.text.map { ["standard-clauses", "other"].contains($0) ? .yes : .no } ?? .unknown })
        specialOutside = special.upperBound == 0 ? .no : reading.flag("special-outside")
        baseRegister = reading.flag("base-register")
        let categories = reading.rows("algorithms").map { $0["category"]?.text }
        algorithm = categories.contains { $0 == "impactful" || $0 == "high-risk" } ? .yes : works("automated decision or score")
        highRiskSystem = categories.contains("high-risk") ? .yes : FactReading.any([reading.applies("AIA-6-2"), reading.applies("AIA-6-1")])
        digitalService = reading.flag("digital-service")
        let minors = reading.text("minors")
        aimedAtMinors = minors.map { $0 == "aimed" ? .yes : .no } ?? .unknown
        minorsExcluded = minors.map { $0 == "excluded" ? .yes : .no } ?? .unknown
        inAnyCase = reading.applies("AVG-35-3")
        list = (1...17).map { Self.reason("AP-DPIA-\($0)", "AP DPIA-lijst nr. \($0)", reading) }
        signs = (1...9).map { Self.reason("WP248-\($0)", "WP248, criterium \($0)", reading) }
    }

    private static func reason(_ norm: String, _ source: String, _ reading: DossierReading) -> PreScan.Reason {
        let name = reading.rulebook.norm(norm).map { reading.rulebook.norms[$0].text } ?? .init(norm)
        return .init(text: name, source: source, value: reading.applies(norm), place: .page(.prescan))
    }

    private static func count(_ values: [Truth]) -> ClosedRange<Int> {
        values.count { $0 == .yes }...values.count { $0 != .no }
    }
}

// MARK: The score

extension PreScanAnswers {
    var score: [PreScan.Points] {
        func points(_ nl: String, _ en: String, _ source: String, _ place: Paper.Place, _ points: ClosedRange<Int>) -> PreScan.Points {
            .init(text: .init(nl: nl, en: en), source: "Pre-scan DPIA \(source)", points: points, place: place)
        }
        func kinds(_ count: ClosedRange<Int>) -> ClosedRange<Int> {
            func value(_ count: Int) -> Int { count == 0 ? 0 : count <= 6 ? 1 : 2 }
            return value(count.lowerBound)...value(count.upperBound)
        }
        func one(_ value: Truth) -> ClosedRange<Int> { Self.range([value]) { $0[0] ? 1 : 0 } }
        return [
            points("zes of meer soorten gewone gegevens", "six or more kinds of ordinary data", "1.1.2", .field("six-kinds"), one(sixKinds)),
            points("bijzondere gegevens", "special categories", "1.2.2", .fact("sensitive data"), kinds(special)),
            points("gevoelige gegevens", "sensitive data", "1.3.2", .fact("sensitive data"), kinds(sensitive)),
            points(
                "om wie het gaat; kinderen en kwetsbare mensen wegen driemaal", "who it is about; children and vulnerable people count three times", "1.4.1",
                .fact("people"),
                Self.range([employees, citizens, children, vulnerable]) { people in
                    let weight = zip(people, [1, 1, 3, 3]).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
                    return weight <= 2 ? 0 : weight == 3 ? 1 : 2
                }),
            points("10.000 mensen of meer", "10,000 people or more", "1.5.1", .field("ten-thousand"), one(tenThousand)),
            points("minstens maandelijks verwerkt", "processed at least monthly", "1.5.3", .field("frequency"), one(monthly)),
            points("een jaar of langer bewaard", "kept for a year or longer", "1.5.4", .field("kept-a-year"), one(keptAYear)),
            points(
                "doorgifte buiten de EER", "transfer outside the EEA", "2.1.8", .field("outside-support"),
                Self.range([transfer, cloud, outsideSupport, specialOutside]) { $0[0] ? ($0[1] && $0[2] || $0[3] ? 2 : 1) : 0 }),
            points("een basisregistratie met persoonsgegevens", "a base register with personal data", "5.1.2", .field("base-register"), one(baseRegister)),
            points(
                "een digitale dienst die minderjarigen gebruiken", "a digital service that minors use", "7.1.3", .field("minors"),
                Self.range([digitalService, aimedAtMinors, minorsExcluded]) { $0[0] ? ($0[1] ? 2 : $0[2] ? 0 : 1) : 0 }),
        ]
    }

    /// The least and the most that a rule can give, whatever the open answers turn out to be.
    private static func range(_ values: [Truth], _ rule: ([Bool]) -> Int) -> ClosedRange<Int> {
        var ways: [[Bool]] = [[]]
        for value in values {
            let possible: [Bool] = value == .yes ? [true] : value == .no ? [false] : [false, true]
            ways = ways.flatMap { way in possible.map { way + [$0] } }
        }
        let results = ways.map(rule)
        return results.min()!...results.max()!
    }
}
