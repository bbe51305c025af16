import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Rulebook
import Site
import Text

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the pages and the programming interface.",
        discussion: "Assessments are kept in the database file. Stop with Ctrl-C or SIGTERM; running requests are finished first.")

    @OptionGroup var shared: SharedOptions

    @Option(help: "A folder with example situations (YAML) for the start page.")
    var examples: String?

    @Option(help: "The SQLite file that keeps assessments.")
    var database: String

    @Option(help: "The address to listen on.")
    var host: String = "127.0.0.1"

    @Option(help: "The port to listen on; 0 for a free one.")
    var port: Int = 8080

    @Option(help: "Requests a second that one network address may make in the long run; 0 for no limit.")
    var rateLimit: Double = 100

    func run() async throws {
        let language = shared.language
        let host = host
        let configuration = Configuration(
            rulebook: shared.folder, examples: examples.map { URL(fileURLWithPath: $0) }, database: database, host: host, port: port,
            rateLimit: rateLimit > 0 ? RateLimit(perSecond: rateLimit, burst: 4 * rateLimit) : nil)
        do {
            try await serve(configuration) { port in
                let words = Bilingual(nl: "Waarborg luistert op", en: "Waarborg listens on")
                FileHandle.standardOutput.write(Data("\(words[language]) http://\(host):\(port)\n".utf8))
            }
        } catch ServerError.mistakes(let diagnostics) {
            for diagnostic in diagnostics { complain(diagnostic.line(in: language)) }
            throw ExitCode(65)
        } catch ServerError.unusable(let message) {
            complain(message[language])
            throw ExitCode(66)
        }
    }

    private func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
