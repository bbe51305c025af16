import Casework
import RegisterTestSupport
import Rulebook
import Testing
import Text

@testable import Register

/// The pre-scan of the Dutch state. The tables are written from the text of its rules (MinBZK/par-dpia-form, `sources/prescan_DPIA.yaml`).
@Suite struct PreScanTests {
    /// Everything is known and nothing is the case.
    static let nothing: PreScanAnswers = {
        var answers = PreScanAnswers()
        for path in flags { answers[keyPath: path] = .no }
        (answers.special, answers.sensitive) = (0...0, 0...0)
        answers.list = (1...17).map { reason("AP \($0)") }
        answers.signs = (1...9).map { reason("WP248 \($0)") }
        return answers
    }()

    nonisolated(unsafe) static let flags: [WritableKeyPath<PreScanAnswers, Truth>] = [
        \.newLegislation, \.sixKinds, \.employees, \.citizens, \.children, \.vulnerable, \.tenThousand, \.monthly, \.keptAYear, \.cloud, \.transfer,
        \.outsideSupport, \.clausesOrOther, \.specialOutside, \.baseRegister, \.algorithm, \.highRiskSystem, \.digitalService, \.aimedAtMinors,
        \.minorsExcluded, \.inAnyCase,
    ]

    private static func reason(_ name: String, _ value: Truth = .no) -> PreScan.Reason {
        .init(text: Bilingual(name), source: name, value: value, place: .page(.prescan))
    }

    private func scan(_ change: (inout PreScanAnswers) -> Void) -> PreScan {
        var answers = Self.nothing
        change(&answers)
        return PreScan(answers)
    }

    @Test func dpia() {
        func outcome(_ change: (inout PreScanAnswers) -> Void) -> PreScan.Outcome { scan(change)[.dpia].outcome }
        #expect(outcome { _ in } == .notNeeded)
        #expect(outcome { $0.newLegislation = .yes } == .required)
        #expect(outcome { $0.inAnyCase = .yes } == .required)
        // One item of the authority's list is enough, whichever.
        for index in 0..<17 { #expect(outcome { $0.list[index].value = .yes } == .required) }
        // Of the nine signs one recommends and two require.
        for index in 0..<9 {
            #expect(outcome { $0.signs[index].value = .yes } == .recommended)
            #expect(
                outcome {
                    $0.signs[index].value = .yes; $0.signs[(index + 1) % 9].value = .yes
                } == .required)
        }
    }

    /// An answer that is missing keeps the outcome open wherever it could still require a DPIA.
    @Test func whatIsUnknownKeepsItOpen() {
        func outcome(_ change: (inout PreScanAnswers) -> Void) -> PreScan.Outcome { scan(change)[.dpia].outcome }
        #expect(outcome { $0 = PreScanAnswers() } == .open)
        #expect(outcome { $0.newLegislation = .unknown } == .open)
        #expect(outcome { $0.inAnyCase = .unknown } == .open)
        #expect(outcome { $0.list[3].value = .unknown } == .open)
        #expect(outcome { $0.signs[3].value = .unknown } == .open)
        #expect(
            outcome {
                $0.signs[3].value = .yes; $0.signs[4].value = .unknown
            } == .open)
        // What is certain stays certain.
        #expect(
            outcome {
                $0 = PreScanAnswers(); $0.newLegislation = .yes
            } == .required)
        // Points that can no longer reach five leave nothing open.
        #expect(
            outcome {
                $0.tenThousand = .unknown; $0.monthly = .unknown
            } == .notNeeded)
        #expect(
            outcome {
                $0.tenThousand = .unknown; $0.monthly = .unknown; $0.keptAYear = .yes; $0.children = .yes; $0.baseRegister = .yes
            } == .open)
    }

    /// The points of each question, with the weights that the form declares.
    @Test func score() throws {
        func points(_ source: String, _ change: (inout PreScanAnswers) -> Void) throws -> ClosedRange<Int> {
            try #require(scan(change).score.first { $0.source == "Pre-scan DPIA \(source)" }).points
        }
        #expect(try points("1.1.2") { $0.sixKinds = .yes } == 1...1)
        for (count, value) in [(0, 0), (1, 1), (6, 1), (7, 2), (8, 2)] {
            #expect(try points("1.2.2") { $0.special = count...count } == value...value)
            #expect(try points("1.3.2") { $0.sensitive = count...count } == value...value)
        }
        // Weights 1, 1, 3, 3: up to 2 gives nothing, 3 gives one point, 4 or more two.
        for employees in [false, true] {
            for citizens in [false, true] {
                for children in [false, true] {
                    for vulnerable in [false, true] {
                        let weight = (employees ? 1 : 0) + (citizens ? 1 : 0) + (children ? 3 : 0) + (vulnerable ? 3 : 0)
                        let expected = weight <= 2 ? 0 : weight == 3 ? 1 : 2
                        let found = try points("1.4.1") {
                            ($0.employees, $0.citizens) = (employees ? .yes : .no, citizens ? .yes : .no)
                            ($0.children, $0.vulnerable) = (children ? .yes : .no, vulnerable ? .yes : .no)
                        }
                        #expect(found == expected...expected, "\(weight)")
                    }
                }
            }
        }
        #expect(try points("1.5.1") { $0.tenThousand = .yes } == 1...1)
        #expect(try points("1.5.3") { $0.monthly = .yes } == 1...1)
        #expect(try points("1.5.4") { $0.keptAYear = .yes } == 1...1)
        #expect(try points("2.1.8") { $0.transfer = .yes } == 1...1)
        #expect(
            try points("2.1.8") {
                $0.transfer = .yes; $0.cloud = .yes
            } == 1...1)
        #expect(
            try points("2.1.8") {
                $0.transfer = .yes; $0.cloud = .yes; $0.outsideSupport = .yes
            } == 2...2)
        #expect(
            try points("2.1.8") {
                $0.transfer = .yes; $0.specialOutside = .yes
            } == 2...2)
        #expect(
            try points("2.1.8") {
                $0.cloud = .yes; $0.outsideSupport = .yes
            } == 0...0)
        #expect(
            try points("2.1.8") {
                $0.transfer = .unknown; $0.specialOutside = .yes
            } == 0...2)
        #expect(try points("5.1.2") { $0.baseRegister = .yes } == 1...1)
        #expect(
            try points("7.1.3") {
                $0.digitalService = .yes; $0.aimedAtMinors = .yes
            } == 2...2)
        #expect(try points("7.1.3") { $0.digitalService = .yes } == 1...1)
        #expect(
            try points("7.1.3") {
                $0.digitalService = .yes; $0.minorsExcluded = .yes
            } == 0...0)
        #expect(try points("7.1.3") { $0.aimedAtMinors = .yes } == 0...0)
        // The defect of the form: with children and vulnerable people the score passes four.
        let people = scan { ($0.children, $0.vulnerable, $0.tenThousand, $0.monthly, $0.keptAYear) = (.yes, .yes, .yes, .yes, .yes) }
        #expect(people.total == 5...5 && people[.dpia].outcome == .required)
        let four = scan { ($0.vulnerable, $0.tenThousand, $0.monthly, $0.keptAYear) = (.yes, .yes, .yes, .yes) }
        #expect(four.total == 4...4 && four[.dpia].outcome == .notNeeded)
        #expect(PreScan(PreScanAnswers()).total == 0...15)
    }

    @Test func otherAssessments() {
        func outcome(_ assessment: PreScan.Assessment, _ change: (inout PreScanAnswers) -> Void) -> PreScan.Outcome { scan(change)[assessment].outcome }
        #expect(outcome(.dtia) { _ in } == .notNeeded)
        #expect(
            outcome(.dtia) {
                $0.transfer = .yes; $0.outsideSupport = .yes; $0.clausesOrOther = .yes
            } == .required)
        #expect(
            outcome(.dtia) {
                $0.transfer = .yes; $0.outsideSupport = .yes
            } == .notNeeded)
        #expect(
            outcome(.dtia) {
                $0.transfer = .yes; $0.outsideSupport = .yes; $0.clausesOrOther = .unknown
            } == .open)
        #expect(outcome(.dtia) { $0.clausesOrOther = .unknown } == .notNeeded)
        #expect(
            outcome(.kia) {
                $0.digitalService = .yes; $0.aimedAtMinors = .yes
            } == .recommended)
        #expect(outcome(.kia) { $0.digitalService = .yes } == .notNeeded)
        #expect(
            outcome(.kia) {
                $0.digitalService = .yes; $0.aimedAtMinors = .unknown
            } == .open)
        #expect(outcome(.iama) { $0.algorithm = .yes } == .recommended)
        #expect(outcome(.iama) { $0.highRiskSystem = .yes } == .recommended)
        #expect(outcome(.iama) { $0.highRiskSystem = .unknown } == .open)
        #expect(outcome(.iama) { _ in } == .notNeeded)
    }

    /// Each question that a rule names exists in the form.
    @Test func everyNumberExists() {
        let ids: Set<String> = [
            "0.1", "0.5.1", "1.1.2", "1.2.2", "1.3.2", "1.4.1", "1.5.1", "1.5.3", "1.5.4", "2.1.1", "2.1.3", "2.1.4", "2.1.6", "2.1.8", "4.1", "5.1.2", "6.1.1",
            "6.1.2", "7.1.1", "7.1.2", "7.1.3",
        ]
        let scan = PreScan(PreScanAnswers())
        let sources = scan.score.map(\.source) + scan.advices.flatMap(\.reasons).map(\.source) + AssessmentFields.prescan.fields.compactMap(\.source)
        for source in sources {
            for match in source.matches(of: /\d+(?:\.\d+)+/) { #expect(ids.contains(String(match.output)), "\(source)") }
        }
    }

    /// What the law requires the pre-scan requires: on every example, the duties and the outcome agree.
    @Test func agreesWithTheDuties() throws {
        var required = 0
        for (name, situation) in WalkTests.situations {
            var office = Office()
            let dossier = try office.dossier(situation)
            let now = office.now()
            let duties = dossier.assessment(now).purposes[0].answer?.duties ?? []
            let asks = duties.contains { duty in
                ["AVG-35-3", "AP-DPIA", "WP248"].contains(now.engine.rulebook.norms[duty.norm].id) && ![.notApplicable, .possible].contains(duty.status)
            }
            guard asks else { continue }
            required += 1
            #expect(PreScan(DossierReading(dossier, of: NoticeTests.organisation, now))[.dpia].outcome == .required, "\(name)")
        }
        #expect(required > 10)
    }
}
