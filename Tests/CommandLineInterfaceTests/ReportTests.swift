import Foundation
import Testing

/// Whole outputs on the camera rulebook. The revision in the last lines is left out of the comparison.
@Suite struct ReportTests {
    /// The output without the line that names the revision of the rulebook.
    private func withoutRevision(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("Rulebook ") }.joined(separator: "\n")
    }

    @Test func prohibitedInEnglish() async {
        let run = await CommandRun("assess", CommandRun.shop, "--variant", "sound")
        #expect(
            withoutRevision(run.output) == """
                Is this allowed?  PROHIBITED

                WHY IT IS NOT ALLOWED
                • recording sound is prohibited
                  Art. 2 CAM  [CAM-2]
                  ✓ applicable: Camera regulation
                  ✓ sound is recorded
                  – exception Art. 2 CAM: does not apply, because not met: everyone agrees

                WHAT YOU HAVE TO DO
                [x] put up a sign – before the start, fulfilled, by your answers
                    Art. 1 CAM  [CAM-SIGN]

                IT WOULD BE DIFFERENT IF
                • sound is recorded: no instead of yes → permitted
                • everyone agrees: yes instead of no → permitted

                These facts alone carry the verdict: sound is recorded, everyone agrees.

                """)
    }

    @Test func conditionsInDutch() async {
        let run = await CommandRun("assess", CommandRun.shop, "--variant", "no-sign", "--lang", "nl")
        #expect(
            withoutRevision(run.output).hasPrefix(
                """
                Mag dat?  TOEGESTAAN ONDER VOORWAARDEN

                WAT U MOET DOEN
                [ ] hang een bord op – vóór de start, nog te doen
                    art. 1 CAM  [CAM-SIGN]
                    Bewijs: een foto van het bord

                HET WORDT VERBODEN ALS
                • plek: toilet in plaats van winkel

                """))
    }

    @Test func explainsANormThatDoesNotApply() async {
        let run = await CommandRun("explain", CommandRun.shop, "CAM-1")
        #expect(
            run.output == """
                • a camera in a toilet is prohibited
                  Art. 1 CAM  [CAM-1]
                  What helps: hang the camera somewhere else
                Does not apply, because:
                  ✗ place: toilet

                """)
        #expect(run.status == 0)
    }

    @Test func explainsANormThatIsNotInForce() async {
        let run = await CommandRun("explain", CommandRun.shop, "CAM-3", "--as-of", "2019-05-01")
        #expect(run.output.hasSuffix("Does not apply: not in force on 2019-05-01.\n"))
    }

    @Test func explainsANormThatIsOpen() async {
        let run = await CommandRun("explain", CommandRun.shop, "CAM-4", "--variant", "staff", "--lang", "nl")
        #expect(
            run.output == """
                • personeel filmen mag alleen als dat in verhouding is
                  art. 4 CAM  [CAM-4]
                Nog open. Het hangt op:
                  ? het filmen van personeel is in verhouding: nee

                """)
    }

    @Test func whyNotPermitted() async {
        let run = await CommandRun("why-not", CommandRun.shop, "permitted", "--variant", "no-sign")
        #expect(
            run.output == """
                Now: permitted under conditions. Wanted: permitted.

                These conditions are not fulfilled yet:
                • put up a sign – still to do  [CAM-SIGN]

                """)
        let reached = await CommandRun("why-not", CommandRun.shop, "conditions", "--variant", "no-sign")
        #expect(reached.output.hasSuffix("Nothing stands in the way.\n"))
    }

    @Test func whyNotWhenProhibited() async {
        let run = await CommandRun("why-not", CommandRun.shop, "conditions", "--variant", "sound")
        #expect(run.status == 40)
        #expect(run.output.contains("This prohibits it:\n• recording sound is prohibited\n"))
        #expect(run.output.hasSuffix("• sound is recorded: no instead of yes → permitted\n• everyone agrees: yes instead of no → permitted\n"))
    }

    @Test func coversEveryNorm() async {
        let run = await CommandRun("rulebook", "cover")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix(
                """
                C-01  camera in a toilet
                    modelled: CAM 1
                C-02  sound
                    modelled: CAM-2
                C-03  keeping
                    modelled: CAM-3
                C-04  staff
                    modelled: CAM-4
                C-05  designated areas
                    not modelled: there is no such decision yet (CAM 5)

                5 norms: 4 modelled, 0 left to people, 1 not modelled with a reason, 0 missing
                provisions: 1 modelled, 0 weighing, 1 not modelled; 0 to verify
                prohibitions 4, exceptions 1, duties 1, concepts 0, gaps 0, conflicts 0; 7 facts, 1 assessments, 0 weighings, 1 periods
                cases: 1 decided, 0 contested, 2 checks;
                """))
    }

    @Test func differenceBetweenTwoDays() async {
        let run = await CommandRun("rulebook", "diff", "--from", "2019-12-31", "--to", "2020-01-01")
        #expect(run.output == "Starts to apply:\n• keeping images longer than 28 days is prohibited  [CAM-3]  2020-01-01 .. \n")
        let none = await CommandRun("rulebook", "diff", "--from", "2020-01-01", "--to", "2026-01-01")
        #expect(none.output == "Nothing changes between 2020-01-01 and 2026-01-01.\n")
    }

    @Test func testsTheCases() async {
        let run = await CommandRun("case", "test")
        #expect(run.status == 0)
        #expect(
            run.output == """
                ok\tcafe-2021\tprohibited\tprohibited\t
                decided cases: 1 of 1 agree, 0 permitted against a prohibition; checks: 2 of 2 pass

                """)
        let shown = await CommandRun("case", "show", "cafe-2021")
        #expect(
            shown.output.hasPrefix(
                "Camera in a café\nCamerakamer, 2021-05-01 – Camerakamer 1-5-2021\n\nA café recorded conversations.\nDecided: prohibited."))
    }

    @Test(
        "what is asked as JSON is JSON",
        arguments: [
            ["assess"], ["assess", "--all-variants"], ["assess", "--enforcement"], ["explain"], ["explain", "CAM-1"], ["why-not", "permitted"],
            ["what-if", "place=toilet"],
        ])
    func situationJSON(arguments: [String]) async throws {
        let run = await CommandRun(arguments: [arguments[0], CommandRun.shop] + arguments.dropFirst() + ["--json"])
        #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    }

    @Test(
        "lists as JSON too",
        arguments: [
            ["facts"], ["norms"], ["deadline", "--list"], ["case", "test"], ["rulebook", "cover"],
            ["rulebook", "diff", "--from", "2019-01-01", "--to", "2020-01-01"],
        ])
    func listJSON(arguments: [String]) async throws {
        let run = await CommandRun(arguments: arguments + ["--json"])
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
        #expect(run.status == 0)
    }
}
