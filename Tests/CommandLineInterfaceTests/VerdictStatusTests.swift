import Testing

/// Each variant is worked out by hand from the camera regulation in `Fixtures/Law/cameras.md`.
@Suite struct VerdictStatusTests {
    @Test(
        "the exit status tells the verdict",
        arguments: [
            (variant: "", status: 0),  // No rule applies, and the sign hangs there.
            ("no-sign", 10),  // CAM-SIGN binds before the start and is not fulfilled.
            ("staff", 20),  // Only the assessment of CAM-4 is open.
            ("unknown-days", 21),  // CAM-3 hangs on the days kept.
            ("no-sign-running", 30),  // The same duty, but the camera hangs there already.
            ("sound", 40),  // CAM-2, and nobody agreed.
        ])
    func status(variant: String, status: Int) async {
        let run =
            variant.isEmpty ? await CommandRun("assess", CommandRun.shop) : await CommandRun("assess", CommandRun.shop, "--variant", variant)
        #expect(run.status == status)
        #expect(run.errors.isEmpty)
    }

    @Test("with all variants the strictest counts")
    func allVariants() async {
        let run = await CommandRun("assess", CommandRun.shop, "--all-variants")
        #expect(run.status == 40)
        #expect(
            run.output == """
                –                permitted  |  A shop camera
                no-sign          permitted under conditions  |  Without a sign
                no-sign-running  a duty has been breached  |  Without a sign
                sound            prohibited  |  With sound
                staff            needs a human weighing  |  Staff as well
                unknown-days     undecided  |  Retention unknown

                """)
    }

    @Test("the law of another day may allow what is prohibited now: CAM-3 is in force since 2020")
    func asOf() async {
        let input = ["facts: {stage: planned, place: shop, sound is recorded: no, days kept: 90, people: [visitors], a sign hangs there: yes}"]
        #expect(await CommandRun("assess", "-", input: input).status == 40)
        #expect(await CommandRun("assess", "-", "--as-of", "2019-12-31", input: input).status == 0)
    }

    @Test("the enforcement mode stands apart and does not change the exit status")
    func enforcement() async {
        // Whether sound is recorded is not said; the burden of proof takes it as a yes, and nobody agreed.
        let input = ["facts: {stage: planned, place: shop, everyone agrees: no, days kept: 5, people: [visitors], a sign hangs there: yes}"]
        let run = await CommandRun("assess", "-", "--enforcement", input: input)
        #expect(run.status == 21)
        let parts = run.output.split(separator: "ENFORCEMENT MODE")
        #expect(parts.count == 2)
        #expect(parts[0].contains("Is this allowed?  UNDECIDED"))
        #expect(parts[1].contains("assumed: sound is recorded: yes"))
        #expect(parts[1].contains("Is this allowed?  PROHIBITED"))
    }
}
