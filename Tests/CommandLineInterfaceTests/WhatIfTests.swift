import Casework
import Foundation
import Rulebook
import Testing

@Suite struct WhatIfTests {
    @Test func beforeAndAfter() async {
        let run = await CommandRun("what-if", CommandRun.shop, "place=toilet", "a sign hangs there=no", "stage=running")
        #expect(run.status == 40)
        #expect(
            run.output == """
                Before: permitted  |  Fixed: permitted
                After:  prohibited  |  Fixed: prohibited
                • prohibits now: a camera in a toilet is prohibited  [CAM-1]
                • duty: put up a sign  [CAM-SIGN]: fulfilled, by your answers → breached

                """)
    }

    @Test("an exception lifts a prohibition; in Dutch")
    func lifted() async {
        let run = await CommandRun("what-if", CommandRun.shop, "--variant", "sound", "iedereen is akkoord=ja", "--lang", "nl")
        #expect(run.status == 0)
        #expect(run.output.contains("• verbiedt niet meer: geluid opnemen is verboden  [CAM-2]\n"))
    }

    @Test("a child among them takes the exception away again")
    func setChanges() async {
        let run = await CommandRun("what-if", CommandRun.shop, "--variant", "sound", "everyone agrees=yes", "people+=children", "people-=visitors")
        #expect(run.status == 40)
        #expect(run.output.hasSuffix("Nothing changes in norms or duties.\n"))
    }

    @Test("every mistake is named, with its place in the change")
    func mistakes() async {
        let run = await CommandRun("what-if", CommandRun.shop, "plce=toilet", "people+=childen", "place+=toilet", "place", "--error-format", "plain")
        #expect(run.status == 65)
        #expect(
            run.errors == """
                what-if:1:1: error: the rulebook does not know “plce” (did you mean “place”?) [unknown-fact]
                what-if:2:9: error: “childen” is not possible for “people” (did you mean “children”?) [wrong-value]
                what-if:3:1: error: “place” is no list: += and -= are not possible here (write place=value) [bad-change]
                what-if:4:1: error: “place” is not a change (write name=value, name+=option or name-=option) [bad-change]

                """)
    }

    @Test("a list with commas, and what is not in it is a no")
    func lists() throws {
        let (read, _) = try RulebookFolder.read(CommandRun.fixtures.appendingPathComponent("Law"))
        let rulebook = try #require(read)
        let people = try #require(rulebook.fact(named: "people"))
        let at = SourcePosition(file: "what-if", line: 1)
        #expect(try FactChange.read("people=employees, children", at: at, in: rulebook).operation == .set(.options([0: .yes, 1: .no, 2: .yes])))
        #expect(try FactChange.read("people=none", at: at, in: rulebook).operation == .set(.options([0: .no, 1: .no, 2: .no])))
        #expect(try FactChange.read("mensen+=kinderen", at: at, in: rulebook).operation == .add([2]))
        #expect(try FactChange.read("people=unknown", at: at, in: rulebook).operation == .set(.unknown))
        // Adding to a set that was never stated leaves the other options open.
        let added = try FactChange.read("people+=visitors", at: at, in: rulebook).applied(to: Situation())
        #expect(added[people] == .options([1: .yes]))
    }
}
