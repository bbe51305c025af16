import Foundation
import SeededChance
import Testing
import Text

@testable import DisclosureRisk

@Suite struct RiskReportTests {
    static func outcome(_ attack: Attack, main: Double, control: Double?, copy: Double = 900) -> ReferencedOutcome {
        func rates(_ main: Double, _ control: Double?) -> AttackOutcome {
            AttackOutcome(
                kind: attack.kind, main: SuccessRate(successes: main, of: 1000), control: control.map { SuccessRate(successes: $0, of: 1000) },
                baseline: SuccessRate(successes: 5, of: 1000), guesses: 1000)
        }
        return ReferencedOutcome(attack: attack, release: rates(main, control), exactCopy: rates(copy, 100), freshSample: rates(100, 100))
    }

    static let three: [Attack] = [
        .singlingOut(.init(.multivariate(columns: 3))), .linkability(.init(first: ["age"], second: ["job"])), .inference(.init(known: ["age"], secret: "job")),
    ]

    static func report(main: Double = 100, limits: RiskLimits? = nil, treatment: RiskReport.Treatment = .deidentified) -> RiskReport {
        RiskReport(
            treatment: treatment, records: 1000, quasiIdentifiers: ["age", "job"], attacks: three.map { outcome($0, main: main, control: 100) },
            limits: limits ?? RiskLimits(singlingOut: 0.05, linkability: 0.05, inference: 0.05), seed: 1)
    }

    static func saysAnonymous(_ report: RiskReport) -> Bool {
        let json = String(decoding: report.json, as: UTF8.self).lowercased()
        return json.contains("anonymous") || json.contains("anoniem")
    }

    @Test func anonymousIsSaidOnlyWhereAllThreeRisksAreBelowTheirLimits() throws {
        let report = Self.report()
        #expect(report.standing == .anonymous && report.meetsLimits && report.reservations.isEmpty)
        #expect(report.headline.nl.hasPrefix("Anoniem, gemeten naar de grenzen van het plan"))
        // The value of 120 successes is below the limit, the upper end is not.
        let wide = Self.report(main: 120)
        #expect(wide.worst(.inference)!.release.residual.value < 0.05 && wide.worst(.inference)!.release.residual.high > 0.05)
        #expect(wide.standing == .deidentified && !wide.meetsLimits && !Self.saysAnonymous(wide))
        #expect(wide.headline.en.hasPrefix("De-identified, residual risk 2.2 % (0 % – "))
        #expect(wide.headline.nl.hasPrefix("Gede-identificeerd, restrisico 2,2 % (0 % – "))
    }

    @Test(arguments: AttackKind.allCases)
    func oneRiskThatIsMissingOrUnlimitedIsEnoughToSayDeidentified(kind: AttackKind) {
        var missing = Self.report()
        missing.attacks.removeAll { $0.attack.kind == kind }
        var unlimited = Self.report()
        switch kind {
        case .singlingOut: unlimited.limits.singlingOut = nil
        case .linkability: unlimited.limits.linkability = nil
        case .inference: unlimited.limits.inference = nil
        }
        var uncontrolled = Self.report()
        uncontrolled.attacks = uncontrolled.attacks.map { $0.attack.kind == kind ? Self.outcome($0.attack, main: 1, control: nil) : $0 }
        var powerless = Self.report()
        powerless.attacks = powerless.attacks.map { $0.attack.kind == kind ? Self.outcome($0.attack, main: 100, control: 100, copy: 120) : $0 }
        for report in [missing, unlimited, uncontrolled, powerless] {
            #expect(report.standing == .deidentified)
            #expect(!report.reservations.isEmpty)
            #expect(!Self.saysAnonymous(report))
        }
        #expect(!missing.meetsLimits && unlimited.meetsLimits)
    }

    /// Everything that an exact copy would keep too is no measurement: for a permit, for a plan and for the word “anonymous” alike.
    @Test func aLimitThatACopyKeepsIsNotMet() {
        var report = Self.report()
        report.attacks = report.attacks.map { Self.outcome($0.attack, main: 100, control: 100, copy: 130) }
        #expect(report.attacks.allSatisfy { $0.hasPower && !$0.hasPower(against: 0.05) })
        #expect(!report.meetsLimits && report.standing == .deidentified)
        #expect(report.checks[0].sentence.en.contains("an exact copy stays below 5 % too"))
        #expect(report.attacks[0].sentence(limit: 0.05).en.contains("Not shown"))
        // A limit of everything only asks that something was measured.
        #expect(report.hasPower(.inference, against: 1) && report.hasPower(.inference, against: 0.01))
    }

    @Test func theHeadlineIsTheWorstFigureOfAll() throws {
        var chance = Chance(3)
        var report = Self.report(main: 120)
        report.reidentification = ReidentificationRisk(ClassSizes([5, 12]), threshold: 0.2)
        #expect(report.headline.en.hasPrefix("De-identified, residual risk 20 %: the highest chance to find the person behind a record"))
        var known = try KnownItems(ItemProfiles([[1, 2], [2, 3], [2, 3], [2, 3]]), count: 2, using: &chance)
        known.column = "vaardigheden"
        report.knownItems = [known]
        #expect(report.headline.en.hasPrefix("De-identified, residual risk 25 %: the share of the profiles in “vaardigheden”"), "\(report.headline.en)")
        report.ownValues = [OwnValues(column: "functie", alone: 400, records: 1000)]
        #expect(report.headline.nl.hasPrefix("Gede-identificeerd, restrisico 40 %: het deel van de records met een waarde in “functie”"))
        #expect(JSONReader.read(report.json)?["residual"]?["value"] == .number("0.4"))
    }

    @Test func whoeverIsAloneByAnItemOrAValueExcludesAnonymous() throws {
        var report = Self.report()
        report.ownValues = [OwnValues(column: "functie", alone: 10, records: 1000)]
        #expect(report.standing == .anonymous)
        report.ownValues = [OwnValues(column: "functie", alone: 60, records: 1000)]
        #expect(report.standing == .deidentified && !Self.saysAnonymous(report))
    }

    @Test func setsThatSingleOutNobodyAreOneSentence() throws {
        var chance = Chance(1)
        let release = ReleasedTable(try Tables.people(40, &chance))
        var report = Self.report()
        report.knownAttributes = try (1...2).map { try KnownAttributes(release, columns: ["job"], count: min($0, 1), using: &chance) }
        let sentence = report.knownAttributes[0].sentence
        #expect(sentence.en.hasPrefix("Whoever knows 1 attribute of") && sentence.nl.hasPrefix("Wie 1 kenmerk van"))
        if report.knownAttributes[0].anySet == 0 { #expect(report.knowledgeSentences.count == 1) }
    }

    @Test func triesThatTheReleaseDoesNotAllowAreTold() {
        var report = Self.report()
        report.attacks[0].release.wanted = 2000
        #expect(report.attacks[0].sentence(limit: nil).en.contains("only 1000 of the 2000 tries"))
    }

    @Test func pseudonymisedIsCalledThat() {
        let report = Self.report(treatment: .pseudonymised)
        #expect(report.standing == .pseudonymised && !Self.saysAnonymous(report))
        #expect(report.headline.nl.hasPrefix("Gepseudonimiseerd: dit blijven persoonsgegevens."))
        #expect(report.headline.en.hasPrefix("Pseudonymised: these stay personal data."))
    }

    @Test func anObstacleExcludesAnonymousAndIsTold() {
        var report = Self.report()
        report.obstacles = [Bilingual(nl: "kolom x is vrije tekst", en: "column x is free text")]
        #expect(report.standing == .deidentified && !Self.saysAnonymous(report) && report.meetsLimits)
        #expect(report.reservations == report.obstacles && report.sentences.contains(report.obstacles[0]))
    }

    @Test func theWorstAttackOfAKindCounts() {
        var report = Self.report()
        report.attacks.append(Self.outcome(Self.three[2], main: 600, control: 100))
        #expect(report.worst(.inference)!.release.main.successes == 600)
        #expect(report.standing == .deidentified)
        #expect(report.residual!.risk == report.worst(.inference)!.release.residual)
    }

    @Test func aRecordRiskAtItsLimitIsMet() throws {
        var report = Self.report()
        report.limits.highestRecordRisk = 0.1
        #expect(!report.meetsLimits)
        report.reidentification = ReidentificationRisk(ClassSizes([10, 12]), threshold: 0.1)
        #expect(report.meetsLimits)
        report.reidentification = ReidentificationRisk(ClassSizes([9, 12]), threshold: 0.1)
        #expect(!report.meetsLimits && report.standing == .deidentified)
        #expect(report.checks.last!.sentence.nl.hasPrefix("Niet gehaald: de hoogste kans per record is 11,1 %"))
    }

    @Test func theReportIsJSONWithEverythingInIt() throws {
        var chance = Chance(1)
        let (original, control) = (try Tables.people(300, &chance), try Tables.people(300, &chance))
        let release = ReleasedTable(original)
        let targets = try ReferencedTargets(release: release, original: original, control: control, using: &chance)
        var report = Self.report()
        report.attacks = [
            try targets.run(.singlingOut(.init(.multivariate(columns: 3), attacks: 100)), using: &chance),
            try targets.run(.linkability(.init(first: ["age", "code"], second: ["income"])), using: &chance),
            try targets.run(.inference(.init(known: ["age", "code", "income"], secret: "job")), using: &chance),
        ]
        report.reidentification = try ReidentificationRisk(ClassSizes(release, columns: ["age", "job"]), threshold: 0.2, people: 5000)
        report.knownAttributes = [try KnownAttributes(release, columns: release.names, count: 2, using: &chance)]
        report.knownItems = [try KnownItems(ItemProfiles([[1, 2], [2, 3]]), count: 2, using: &chance)]
        let json = try #require(JSONReader.read(report.json))
        #expect(json["standing"]?.text == "de-identified")
        #expect(json["attacks"]?.elements?.count == 3)
        for attack in try #require(json["attacks"]?.elements) {
            for run in ["release", "exactCopy", "freshSample"] {
                for figure in ["residual", "main", "control", "baseline"] { #expect(attack[run]?[figure]?["high"] != nil) }
            }
        }
        #expect(json["reidentification"]?["journalist"]?["highest"] != nil)
        #expect(json["reidentification"]?["uniqueness"]?["zayatz"] != nil)
        #expect(json["knownItems"]?.elements?.first?["worst"]?["value"] == .number("1"))
        #expect(json["sentences"]?.elements?.count == report.sentences.count)
        #expect(report.sentences.allSatisfy { !$0.nl.isEmpty && !$0.en.isEmpty })
        #expect(report.json == report.json)
    }

    /// On a copy every attack is high; on a fresh sample, near zero; the release itself lies between them.
    @Test func referencesLieAroundThePerturbedRelease() throws {
        var chance = Chance(2)
        let (original, control) = (try Tables.people(600, &chance), try Tables.people(600, &chance))
        let perturbed = try RiskTable(
            original.columns.map { column in
                switch column.values {
                case .numeric(let numbers): RiskColumn(column.name, .numeric(numbers.map { chance.happens(0.3) ? chance.pick(numbers) : $0 }))
                case .categorical(let dictionary, let codes):
                    RiskColumn(column.name, .categorical(dictionary: dictionary, codes: codes.map { chance.happens(0.3) ? chance.pick(codes) : $0 }))
                }
            })
        let targets = try ReferencedTargets(release: ReleasedTable(perturbed), original: original, control: control, using: &chance)
        for attack: Attack in [
            .singlingOut(.init(.multivariate(columns: 3), attacks: 500)), .linkability(.init(first: ["age", "code"], second: ["income", "job"])),
            .inference(.init(known: ["age", "code", "income"], secret: "job")),
        ] {
            let outcome = try targets.run(attack, using: &chance)
            let fresh = try #require(outcome.freshSample)
            #expect(outcome.exactCopy.residual.low > outcome.release.residual.high)
            #expect(outcome.release.residual.low > fresh.residual.value)
            #expect(outcome.hasPower)
        }
    }

    @Test(arguments: [
        (0.0, "0 %", "0 %"), (0.0001, "< 0,1 %", "< 0.1 %"),
        (0.0416, "4,2 %", "4.2 %"), (0.5, "50 %", "50 %"), (0.99999, "> 99,9 %", "> 99.9 %"), (1, "100 %", "100 %"),
    ])
    func percentagesNeverHideARisk(share: Double, nl: String, en: String) {
        #expect(RiskWords.percent(share) == Bilingual(nl: nl, en: en))
    }
}
