import Testing

@testable import Rulebook

/// Small laws with the outcome reasoned by hand.
@Suite struct ExampleTests {
    /// Alcohol may not be sold to minors, unless to a test buyer, unless the test was not announced to the mayor.
    static let exceptions = """
        yes/no sale to a minor, test purchase, unannounced
        rule SALE
          nl    verkoop aan minderjarigen is verboden
          en    selling to minors is prohibited
          when  sale to a minor
          cites LAW 1
        exception TEST
          nl    een testaankoop mag
          en    a test purchase is allowed
          to    SALE
          when  test purchase
          cites LAW 2
        exception SECRET
          nl    niet als hij niet is gemeld
          en    not when it was not announced
          to    TEST
          when  unannounced
          cites LAW 3
        """

    @Test func exceptionToAnException() throws {
        let scene = try Scene(Self.exceptions)
        let sale: [String: FactState] = ["sale to a minor": .yes]
        // The rule alone.
        #expect(try scene.verdict(sale.merging(["test purchase": .no]) { $1 }) == .prohibited)
        // The exception lifts it; no regime is declared, so nothing covers what is left.
        #expect(try scene.verdict(sale.merging(["test purchase": .yes, "unannounced": .no]) { $1 }) == .notCovered)
        // The exception to the exception brings it back.
        #expect(try scene.verdict(sale.merging(["test purchase": .yes, "unannounced": .yes]) { $1 }) == .prohibited)
        // Whether it was announced is open, and decides.
        #expect(try scene.verdict(sale.merging(["test purchase": .yes]) { $1 }) == .undecided)
        // Announced or not: without a test purchase it does not matter.
        #expect(try scene.verdict(sale.merging(["test purchase": .no, "unannounced": .unknown]) { $1 }) == .prohibited)
    }

    @Test func disputedCountsAsOpenAndComesFirst() throws {
        let scene = try Scene(Self.exceptions)
        let answer = try scene.answer(["test purchase": .disputed])
        #expect(answer.verdict.label == .undecided)
        #expect(answer.missing.first == (try scene.fact("test purchase")))
        #expect(answer.missing.count == 3)
    }

    @Test func atLeast() throws {
        let scene = try Scene(
            """
            yes/no one, two, three
            rule R
              nl    x
              en    x
              when  at least 2 of
                - one
                - two
                - not three
              cites LAW
            """)
        // Two of three are met.
        #expect(try scene.verdict(["one": .yes, "two": .yes]) == .prohibited)
        // One is met, two cannot be: "not three" fails when three holds.
        #expect(try scene.verdict(["one": .yes, "two": .no, "three": .yes]) == .notCovered)
        // One is met, one is open: two can still be reached.
        #expect(try scene.verdict(["one": .yes, "three": .yes]) == .undecided)
        // None is met yet and only one is left: it cannot be reached.
        #expect(try scene.verdict(["one": .no, "three": .yes]) == .notCovered)
    }

    @Test func intervalsOfNumbers() throws {
        let scene = try Scene(
            """
            fact age
              nl  leeftijd
              ask nl  hoe oud?
              ask en  how old?
              group  g
              type  number years
            rule R
              nl    x
              en    x
              when  all of
                - age >= 16 years
                - age < 18
              cites LAW
            """)
        let expected: [(ClosedRange<Int>, Label)] = [
            (15...15, .notCovered), (16...16, .prohibited), (17...17, .prohibited), (18...18, .notCovered),
            // Sixteen or seventeen: prohibited either way.
            (16...17, .prohibited),
            // Fifteen or sixteen: that decides.
            (15...16, .undecided), (10...15, .notCovered), (18...120, .notCovered), (0...120, .undecided), (Int.min...Int.max, .undecided),
        ]
        for (range, label) in expected { #expect(try scene.verdict(["age": .number(range)]) == label, "\(range)") }
    }

    @Test func dates() throws {
        let scene = try Scene(
            """
            fact start
              nl  begin
              ask nl  wanneer?
              ask en  when?
              group  g
              type  date
            rule R
              nl    x
              en    x
              when  start > 2024-02-28
              unless  start >= 2024-03-01
              cites LAW
            rule GAP
              nl    x
              en    x
              when  all of
                - start > 2024-01-31
                - start < 2024-02-01
              cites LAW
            """)
        // 2024 is a leap year: 29 February lies between the two.
        for (day, label) in [("2024-02-28", Label.notCovered), ("2024-02-29", .prohibited), ("2024-03-01", .notCovered)] {
            let ordinal = Trial.date(day).ordinal
            #expect(try scene.verdict(["start": .number(ordinal...ordinal)]) == label, "\(day)")
        }
        // No day lies between 31 January and 1 February, so before 29 February nothing is prohibited.
        let range = Trial.date("2024-01-01").ordinal...Trial.date("2024-02-28").ordinal
        #expect(try scene.verdict(["start": .number(range)]) == .notCovered)
    }

    static let council = """
        yes/no personnel system, consent, refusal, in writing
        regime WOR
          nl    ondernemingsraad
          en    works council
          when  personnel system
        duty COUNCIL
          nl    vraag de ondernemingsraad om instemming
          en    ask the works council for its consent
          regime WOR
          binds before
          by    works council
          when  always
          fulfilled  consent
          refused    refusal
          effect     prohibits
          cites LAW 27
        duty INFORM
          nl    vertel het schriftelijk
          en    tell it in writing
          regime WOR
          binds during
          when  always
          fulfilled  in writing
          cites LAW 28
        """

    @Test func refusedDutyProhibits() throws {
        let scene = try Scene(Self.council)
        let system: [String: FactState] = ["personnel system": .yes]
        #expect(try scene.verdict(system.merging(["consent": .no, "refusal": .no]) { $1 }) == .conditions)
        #expect(try scene.verdict(system.merging(["consent": .yes, "refusal": .no]) { $1 }) == .permitted)
        #expect(try scene.verdict(system.merging(["consent": .no, "refusal": .yes]) { $1 }) == .prohibited)
        // Outside the regime the duty does not apply, refused or not.
        #expect(try scene.verdict(["personnel system": .no, "refusal": .yes]) == .notCovered)
        #expect(try scene.verdict(system) == .undecided)
    }

    @Test func breachOnlyWhenRunning() throws {
        let scene = try Scene(Self.council)
        let open: [String: FactState] = ["personnel system": .yes, "in writing": .no, "consent": .yes, "refusal": .no]
        #expect(try scene.status("INFORM", open.merging(["stage": .option(0)]) { $1 }) == .outstanding)
        #expect(try scene.status("INFORM", open.merging(["stage": .option(1)]) { $1 }) == .breached)
        // Whether it runs is not known: not yet a breach.
        #expect(try scene.status("INFORM", open) == .outstanding)
        #expect(try scene.status("INFORM", ["personnel system": .yes]) == .open)
        #expect(try scene.status("INFORM", [:]) == .possible)
        #expect(try scene.status("INFORM", ["personnel system": .no]) == .notApplicable)
        // A duty that binds during the processing does not decide whether it is allowed.
        #expect(try scene.verdict(open) == .permitted)
        #expect(try scene.answer(open.merging(["stage": .option(1)]) { $1 }).headline == .dutyBreached)
    }

    @Test func guidanceIsNotLaw() throws {
        let scene = try Scene(
            """
            yes/no camera, sign
            rule GUIDELINE
              nl    x
              en    x
              when  camera
              cites GUIDE 4
            exception OWN
              nl    x
              en    x
              to    GUIDELINE
              when  sign
              cites HOUSE 1
            rule ALSO
              nl    x
              en    x
              when  camera
              force house rule
              cites LAW 1
            """)
        let camera: [String: FactState] = ["camera": .yes, "sign": .yes]
        // By law nothing prohibits; the guideline does; the house lifts the guideline but has a rule of its own.
        #expect(try scene.verdict(camera) == .notCovered)
        #expect(try scene.verdict(camera, layer: .guidance) == .prohibited)
        #expect(try scene.verdict(camera, layer: .house) == .prohibited)
        #expect(try scene.answer(camera).headline == .notCovered)
    }

    /// A duty is fulfilled by what a guideline accepts: by law it is not, with guidance it is.
    @Test func fulfilmentInItsLayer() throws {
        let scene = try Scene(
            """
            yes/no summary
            exception ACCEPTED
              nl    x
              en    x
              to    OTHER
              when  summary
              cites GUIDE
            rule OTHER
              nl    x
              en    x
              when  not always
              cites LAW
            duty REPORT
              nl    x
              en    x
              binds before
              when  always
              fulfilled  applies ACCEPTED
              cites LAW
            """)
        #expect(try scene.verdict(["summary": .yes]) == .conditions)
        #expect(try scene.verdict(["summary": .yes], layer: .guidance) == .notCovered)
        #expect(try scene.status("REPORT", ["summary": .yes], layer: .guidance) == .fulfilled)
    }

    static let weighing = """
        yes/no commercial, children, public task
        weigh BALANCE: the interest prevails
          nl    het belang weegt op
          ask nl  weegt het op?
          ask en  does it prevail?
          group g
          when  not public task
          settled yes when commercial
          settled no when children
          factor reach
            nl  bereik
            en  reach
            against  children
          valid ..  2024-12-31
          cites LAW 6
        rule BASIS
          nl    x
          en    x
          when  not weighed: the interest prevails
          cites LAW 6
        """

    @Test func weighingSettledOrLeftToPeople() throws {
        let scene = try Scene(Self.weighing)
        let plain: [String: FactState] = ["commercial": .no, "children": .no, "public task": .no]
        // Nothing settles it: a person must.
        #expect(try scene.verdict(plain) == .weighing)
        #expect(try scene.verdict(plain.merging(["BALANCE": .yes]) { $1 }) == .notCovered)
        #expect(try scene.verdict(plain.merging(["BALANCE": .no]) { $1 }) == .prohibited)
        // Settled by the law, whatever the person thinks.
        #expect(try scene.verdict(plain.merging(["children": .yes, "BALANCE": .yes]) { $1 }) == .prohibited)
        #expect(try scene.verdict(plain.merging(["commercial": .yes, "BALANCE": .no]) { $1 }) == .notCovered)
        // Outside its condition the outcome is no.
        #expect(try scene.verdict(plain.merging(["public task": .yes, "commercial": .yes]) { $1 }) == .prohibited)
        // A fact can still settle it.
        #expect(try scene.verdict(["public task": .no, "children": .no]) == .undecided)
        #expect(try scene.answer(plain).weighings.map(\.outcome) == [.unknown])
    }

    @Test func weighingOutOfForceIsNo() throws {
        var scene = try Scene(Self.weighing)
        scene.date = Trial.date("2025-01-01")
        #expect(try scene.verdict(["commercial": .yes, "public task": .no, "children": .no]) == .prohibited)
        #expect(scene.engine.breakpoints == [Trial.date("2025-01-01")])
    }

    @Test func horizonOfARule() throws {
        let scene = try Scene(
            """
            yes/no scoring
            rule NEW
              nl    x
              en    x
              when  scoring
              valid 2026-08-02 .. 2027-12-01
              cites LAW
            """)
        let answer = try scene.answer(["scoring": .yes])
        #expect(answer.verdict.label == .notCovered)
        // It starts on its first day and is gone on the day after its last.
        #expect(answer.horizon.map(\.date) == [Trial.date("2026-08-02"), Trial.date("2027-12-02")])
        #expect(answer.horizon.map(\.verdict.label) == [.prohibited, .notCovered])
    }

    /// Two facts that exclude and demand each other: neither can change alone, yet the verdict hangs on them.
    @Test func factsThatChangeTogether() throws {
        let scene = try Scene(
            """
            yes/no employee, contract
            constraint ONE
              if    employee
              then  contract
            constraint TWO
              if    contract
              then  employee
            rule R
              nl    x
              en    x
              when  all of
                - employee
                - contract
              cites LAW
            """)
        #expect(try scene.verdict([:]) == .undecided)
        #expect(try scene.answer([:]).missing.count == 2)
        let question = try Interview(scene.engine, asOf: scene.date, goal: .verdict).next(Situation())
        #expect(question != nil)
        // One answer settles both.
        #expect(try scene.verdict(["contract": .yes]) == .prohibited)
        // The way out changes both facts.
        let answer = try scene.answer(["contract": .yes, "employee": .yes])
        #expect(answer.wouldAllow.map(\.changes.count) == [2])
        #expect(throws: Contradiction.self) { try scene.verdict(["contract": .yes, "employee": .no]) }
    }

    /// Each of two values of a fact is excluded, but by two constraints together: only the third is left.
    @Test func constraintsThatOnlyTogetherExclude() throws {
        let scene = try Scene(
            """
            yes/no flag, other
            fact kind
              nl  soort
              ask nl  welke?
              ask en  which?
              group  g
              type  one of
                - red | rood
                - blue | blauw
                - green | groen
            constraint A1
              if    kind is red
              then  flag
            constraint A2
              if    kind is red
              then  not flag
            constraint B1
              if    kind is blue
              then  other
            constraint B2
              if    kind is blue
              then  not other
            rule R
              nl    x
              en    x
              when  kind is one of red, blue
              unless  any of
                - flag
                - not flag
                - other
              cites LAW
            rule S
              nl    x
              en    x
              when  kind is one of red, blue
              cites LAW
            """)
        #expect(try scene.verdict([:]) == .notCovered)
        #expect(throws: Contradiction.self) { try scene.verdict(["kind": .option(0)]) }
    }
}
