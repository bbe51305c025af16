import Foundation
import Testing

/// Searching the rulebook from the command line.
@Suite struct SearchCommandTests {
    private static let law = CommandRun.fixtures.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Law").path

    /// What an abbreviation stands for is found, also where the rules write it in full.
    @Test(arguments: ["BSN", "bsn", "burgerservicenummer"]) func abbreviationsAreFound(word: String) async {
        let run = await CommandRun(arguments: ["norms", word, "--rulebook", Self.law], locale: "nl_NL.UTF-8")
        #expect(run.status == 0 && run.output.contains("UAVG-46  "), "\(run.output) \(run.errors)")
    }

    @Test func whatNobodyExplainsFindsNothing() async {
        let run = await CommandRun(arguments: ["norms", "xqzv", "--rulebook", Self.law], locale: "nl_NL.UTF-8")
        #expect(run.output == "Niets gevonden.\n")
    }
}
