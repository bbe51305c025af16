import ArgumentParser
import Casework
import Rulebook
import Text

struct CaseCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Hold decided cases against the rulebook.", subcommands: [CaseTestCommand.self])
}

struct CaseTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Test the decided cases and the check cases.",
        discussion: "Exit status 1 when a check case fails, a case has mistakes, or the rulebook permits what an authority prohibited.")

    @OptionGroup var shared: SharedOptions

    @Argument(help: "Ids of cases; all when left out.")
    var ids: [String] = []

    @Flag(help: "Show what does not match in cases that agree as well.")
    var verbose = false

    func run() async throws {
        let engine = Engine(try shared.loadRulebook())
        let (library, diagnostics) = try CaseLibrary.read(shared.folder, rulebook: engine.rulebook)
        for diagnostic in diagnostics { print(diagnostic.line(in: shared.language)) }
        let tester = CaseTest(engine)
        let wanted = { (id: String) in ids.isEmpty || ids.contains(id) }
        var agreeing = 0
        var dangerous = 0
        let decided = library.decided.filter { wanted($0.id) }
        for item in decided {
            let result = tester.run(item)
            agreeing += result.agrees ? 1 : 0
            dangerous += result.isDangerous ? 1 : 0
            let mark = result.isDangerous ? "DANGER" : result.agrees ? "ok" : "miss"
            print("\(mark)\t\(item.id)\t\(item.outcome.rawValue)\t\(result.label.rawValue)\t\(result.breaches.sorted().joined(separator: " "))")
            if !result.agrees || verbose || result.isDangerous || !ids.isEmpty {
                for problem in result.problems { print("\t- \(problem)") }
                if let miss = item.miss { print("\t  \(miss[shared.language])") }
            }
        }
        for item in library.contested where wanted(item.id) {
            let result = tester.run(item)
            print("contested\t\(item.id)\t\(item.outcome.rawValue)\t\(result.label.rawValue)")
        }
        var failed = 0
        let checks = library.checks.filter { wanted($0.id) }
        for check in checks {
            let failures = check.failures(engine)
            if failures.isEmpty { continue }
            failed += 1
            print("FAIL\t\(check.id)\t\(check.position)")
            for failure in failures { print("\t- \(failure)") }
        }
        print("decided cases: \(agreeing) of \(decided.count) agree, \(dangerous) permitted against a prohibition; checks: \(checks.count - failed) of \(checks.count) pass")
        if failed > 0 || dangerous > 0 || diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}
