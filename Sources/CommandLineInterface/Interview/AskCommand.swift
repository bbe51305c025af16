public import ArgumentParser
import Casework
import Foundation
public import Rulebook
import Text

extension Goal: ExpressibleByArgument {}

struct AskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ask",
            abstract: say(
                "Het interview: één vraag tegelijk, tot het oordeel vaststaat.", "The interview: one question at a time, until the verdict is fixed."),
            discussion: say(
                """
                Met FILE wordt elk antwoord meteen bewaard; dezelfde opdracht gaat later verder waar u stopte. Een bestaand bestand wordt \
                herschreven: opmerkingen (#) gaan verloren. Een naam op .json geeft JSON, anders YAML.
                """,
                """
                With FILE every answer is kept at once; the same command goes on later where you stopped. An existing file is rewritten: \
                comments (#) are lost. A name ending in .json gives JSON, otherwise YAML.
                """))
    }

    @Argument(help: help("Het bestand waarin de antwoorden komen.", "The file that keeps the answers."))
    var file: String?

    @Option(
        help: help(
            "Wat u wilt weten: verdict (mag het?), event (wat moet er nu gebeuren?) of everything.",
            "What you want to know: verdict (is it allowed?), event (what has to happen now?) or everything."))
    var goal: Goal = .verdict

    @Option(help: help("Het recht van deze dag, jjjj-mm-dd.", "The law of this day, yyyy-mm-dd.", valueName: "date"), transform: LawDate.argument)
    var asOf: LawDate?

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let engine = try shared.loadEngine()
        let assessment = try opened(engine.rulebook)
        let date = asOf ?? assessment.asOf ?? Console.current.today()
        if file == nil {
            put(
                say(
                    "Uw antwoorden worden niet bewaard; geef een bestandsnaam mee om dat wel te doen.",
                    "Your answers are not kept; name a file to keep them."))
        }
        var session = InterviewSession(Interview(engine, asOf: date, goal: goal), assessment) { try save($0, engine.rulebook) }
        let end = try session.run()
        let answer = try shared.withPrecedents(engine.answered(session.assessment.situation, asOf: date), engine)
        switch end {
        case .done:
            put(say("\nEr zijn geen vragen meer die ertoe doen.\n", "\nNo question is left that matters.\n"))
            Console.current.write(TextReport(engine.rulebook, answer, in: shared.language).render())
            if goal == .verdict, let file {
                put(
                    say(
                        "\nOok weten of aan alle plichten is voldaan? waarborg ask \(file) --goal everything",
                        "\nAlso want to know whether every duty is fulfilled? waarborg ask \(file) --goal everything"))
            }
        case .stopped:
            put()
            put(answer.standing)
            if let file, FileManager.default.fileExists(atPath: file) {
                put(say("Bewaard. Verder: waarborg ask \(file)", "Kept. Go on with: waarborg ask \(file)"))
            }
        }
        throw ExitCode(ExitStatus(answer.headline).rawValue)
    }

    private func opened(_ rulebook: Rulebook) throws(CommandFailure) -> AssessmentFile {
        let title = Bilingual(nl: "Antwoorden van \(Console.current.today())", en: "Answers of \(Console.current.today())")
        guard let file, FileManager.default.fileExists(atPath: file) else { return AssessmentFile(file: file ?? "", title: title) }
        let input = try InputText(file)
        let (assessment, diagnostics) = AssessmentFile.read(input.text, file: file, rulebook: rulebook)
        guard let assessment else { throw CommandFailure(.badInput, diagnostics, source: input.text) }
        return assessment
    }

    /// Writes beside the file and renames: whoever ends the program in between finds the old text, whole.
    private func save(_ assessment: AssessmentFile, _ rulebook: Rulebook) throws {
        guard let file else { return }
        let writer = AssessmentWriter(rulebook, in: shared.language)
        let text = file.hasSuffix(".json") ? writer.json(assessment) : writer.yaml(assessment)
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw CommandFailure(
                .noInput, "cannot-write", .init(nl: "“\(file)” is niet te schrijven", en: "“\(file)” cannot be written"))
        }
    }
}
