import Testing

@Suite struct DeadlineCommandTests {
    @Test("72 hours from 14:20 run from 15:00, through the weekend")
    func hours() async {
        let run = await CommandRun("deadline", "CAM-72H", "--from", "2026-03-05T14:20")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("At the latest: Sunday 8 March 2026, 15:00\nnotifying a stolen camera\n"))
        #expect(run.output.contains("Reg 1182/71 3(1) → 2026-03-05T15:00+01:00"))
    }

    @Test("six weeks after Thursday 5 March 2026 is Thursday 16 April")
    func weeks() async {
        let run = await CommandRun("deadline", "--length", "6 weken", "--counts", "nl", "--from", "2026-03-05", "--lang", "nl")
        #expect(run.output.hasPrefix("Uiterlijk: donderdag 16 april 2026, aan het eind van de dag\n"))
    }

    @Test("a month, two more, and ten days in which the clock stood still: 5 June becomes 15 June, a Monday")
    func extendedAndSuspended() async {
        let run = await CommandRun(
            "deadline", "--length", "1 month", "--counts", "eu", "--from", "2026-03-05", "--extend", "request", "--suspend",
            "2026-03-10..2026-03-20")
        #expect(run.output.hasPrefix("At the latest: Monday 15 June 2026, at the end of the day\n"))
        // The month in which to tell about it stands still too: 5 April becomes 15 April.
        #expect(run.output.contains("Tell about the extension at the latest: Wednesday 15 April 2026\n"))
    }

    @Test("without an answer the end is not known")
    func suspended() async {
        let run = await CommandRun("deadline", "--length", "1 month", "--counts", "eu", "--from", "2026-03-05", "--suspend", "2026-03-10..")
        #expect(run.output.hasPrefix("At the latest: not known yet: the period stands still since Tuesday 10 March 2026"))
    }

    @Test(
        "mistakes in the question",
        arguments: [
            (arguments: ["CAM-72H", "--from", "2026-03-05"], status: 65, says: "Add the hour"),
            (["CAM-72", "--from", "2026-03-05T10:00"], 65, "did you mean “CAM-72H”?"),
            (["--length", "1 fortnight", "--counts", "eu", "--from", "2026-03-05"], 65, "is no period"),
            (["--length", "1 month", "--counts", "eu", "--from", "2026-02-30"], 65, "this month has 28 days"),
            (["--length", "1 month", "--from", "2026-02-03"], 64, "--counts"),
            (["CAM-72H"], 64, "--from"),
        ])
    func mistakes(arguments: [String], status: Int, says: String) async {
        let run = await CommandRun(arguments: ["deadline"] + arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(says))
        #expect(run.output.isEmpty)
    }
}
