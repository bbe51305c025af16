import Testing
import Text

@testable import Rulebook

/// What an interview asks after the first question is out of reach, and what it may not pass over.
@Suite struct StageTests {
    /// A shop follows people: a judgement decides; two duties hang on nothing but the shop.
    static let shop = """
        yes/no follows people, told, secured
        assessment fair
          nl     eerlijk
          group  g
          ask nl Is het eerlijk?
          ask en Is it fair?
        regime R
          nl    regels
          en    rules
          when  always
        rule UNFAIR
          nl    x
          en    x
          when all of
            - follows people
            - not assessed: fair
          cites LAW 1
        duty TELL
          nl    x
          en    x
          regime R
          binds before
          when  always
          fulfilled told
          cites LAW 2
        duty SECURE
          nl    x
          en    x
          regime R
          binds during
          when  always
          fulfilled secured
          cites LAW 3
        """

    private func questions(_ scene: Scene, _ goal: Goal, _ known: [String: FactState]) throws -> [String] {
        let interview = Interview(scene.engine, asOf: scene.date, goal: goal)
        var situation = Situation()
        var asked: [String] = []
        while let question = try interview.next(situation) {
            let name = scene.engine.rulebook.facts[question.fact].name.en
            asked.append(name)
            situation[question.fact] = known[name] ?? .unknown
        }
        return asked
    }

    @Test func everythingGoesOnPastAJudgement() throws {
        let scene = try Scene(Self.shop)
        let known: [String: FactState] = ["follows people": .yes, "told": .yes, "secured": .no, "stage": .option(1)]
        #expect(try questions(scene, .verdict, known) == ["follows people"])
        #expect(try questions(scene, .everything, known) == ["follows people", "told", "secured", "stage"])
    }

    @Test func whetherItRunsIsAskedOnceADutyStandsUnfulfilled() throws {
        let scene = try Scene(Self.shop)
        #expect(try questions(scene, .verdict, ["follows people": .no, "told": .no]) == ["follows people", "told", "stage"])
        #expect(try questions(scene, .verdict, ["follows people": .no, "told": .yes]) == ["follows people", "told"])
    }

    @Test func nothingIsPermittedWhereTheLawThatDecidesIsMissing() throws {
        let scene = try Scene(
            """
            yes/no police, camera, sign
            regime R
              nl    regels
              en    rules
              when  camera
            rule HIDDEN
              nl    x
              en    x
              regime R
              when  not sign
              cites LAW 1
            duty TELL
              nl    x
              en    x
              regime R
              binds before
              when  always
              fulfilled sign
              cites LAW 2
            gap POLICE
              nl     x
              en     x
              when   police
              effect not covered
              cites  LAW 3
            """)
        #expect(try scene.verdict(["police": .no, "camera": .yes, "sign": .yes]) == .permitted)
        #expect(try scene.verdict(["police": .yes, "camera": .yes, "sign": .yes]) == .notCovered)
        #expect(try scene.verdict(["police": .yes, "camera": .yes, "sign": .no]) == .prohibited)
        #expect(try scene.answer(["police": .yes, "camera": .yes, "sign": .yes]).gaps.count == 1)
    }

    /// Two questions of one step that both matter share a screen; one that the likely answer to the first makes idle does not.
    @Test("a companion on the screen still matters after the likely answer to the first")
    func companions() throws {
        let law = """
            group h
              nl  samen
              en  together
              together yes
            fact kind
              nl     soort
              ask nl welke soort?
              ask en which kind?
              group  h
              type   one of
                - ordinary | gewoon
                - odd | vreemd
            fact clue
              nl     aanwijzing
              ask nl is er een aanwijzing?
              ask en is there a clue?
              group  h
              type   yes/no
            regime R
              nl    regels
              en    rules
              when  always
            rule ODD
              nl    x
              en    x
              when  OPERATOR
                - kind is odd
                - clue
              cites LAW 1
            """
        for (together, names) in [("all of", ["kind"]), ("any of", ["kind", "clue"])] {
            let scene = try Scene(law.replacing("OPERATOR", with: together))
            let interview = Interview(scene.engine, asOf: scene.date, goal: .verdict)
            let screen = try interview.nextTogether(Situation()).map { scene.engine.rulebook.facts[$0.fact].name.en }
            #expect(screen.sorted() == names.sorted(), "\(together)")
        }
    }

    /// A duty after an event that only a judgement can lift: whether it was fulfilled is asked, and the judgement is put to people.
    @Test("what may bind after an event is asked about, and its judgement told")
    func mayBind() throws {
        let scene = try Scene(
            """
            yes/no lost, notified
            assessment harmless
              nl     onschadelijk
              group  g
              ask nl Is het onschadelijk?
              ask en Is it harmless?
            regime R
              nl    regels
              en    rules
              when  always
            duty NOTIFY
              nl    x
              en    x
              regime R
              binds after
              when  lost
              unless assessed: harmless
              fulfilled notified
              cites LAW 1
            """)
        #expect(try questions(scene, .event, ["lost": .yes, "notified": .no]) == ["lost", "notified"])
        #expect(try questions(scene, .event, ["lost": .no]) == ["lost"])
        var situation = Situation()
        let rulebook = scene.engine.rulebook
        situation[try #require(rulebook.fact(named: "lost"))] = .yes
        situation[try #require(rulebook.fact(named: "notified"))] = .no
        let judgement = try #require(rulebook.fact(named: "harmless"))
        let open = try scene.engine.answer(situation, asOf: scene.date)
        #expect(open.assessments == [judgement])
        #expect(open.duties.map(\.status) == [.possible])
        #expect(Obstacles(open, .permitted, in: rulebook).assessments.isEmpty)
        var done = situation
        done[try #require(rulebook.fact(named: "notified"))] = .yes
        let settled = try scene.engine.answer(done, asOf: scene.date)
        #expect(settled.duties.isEmpty && settled.assessments.isEmpty)
        situation[judgement] = .no
        #expect(try scene.engine.answer(situation, asOf: scene.date).duties.map(\.status) == [.breached])
        situation[judgement] = .yes
        #expect(try scene.engine.answer(situation, asOf: scene.date).duties.isEmpty)
    }
}
