import ArgumentParser
import Casework
import Foundation
import Rulebook
import Text

struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "assess", abstract: "Give the verdict on a described situation.")

    @OptionGroup var shared: SharedOptions
    @Argument(help: "A YAML or JSON file.")
    var file: String
    @Option(help: "The variant of the situation.")
    var variant: String?
    @Option(name: .long, help: "The date of the law, yyyy-mm-dd.")
    var asOf: String = "2026-11-21"
    @Flag(help: "JSON instead of text.")
    var json = false
    @Flag(help: "Proofs to the last fact.")
    var full = false

    func run() async throws {
        let engine = Engine(try shared.loadRulebook())
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let (assessment, diagnostics) = AssessmentFile.read(text, file: file, rulebook: engine.rulebook)
        for diagnostic in diagnostics { print(diagnostic.line(in: shared.language)) }
        guard let assessment, let date = LawDate(asOf) else { throw ExitCode(65) }
        var situation = assessment.situation
        if let variant { situation = assessment.variants.first { $0.id == variant }!.situation }
        let answer = try engine.answer(situation, asOf: date)
        if json {
            print(String(decoding: AnswerJSON(engine.rulebook).bytes(answer), as: UTF8.self))
        } else {
            print(TextReport(engine.rulebook, answer, in: shared.language, isFull: full).render(), terminator: "")
        }
    }
}
