import App
import ArgumentParser
import CommandLineInterface
import Foundation
import Jobs
import Register
import RegisterStorage
import Text

/// The commands about jobs, with those that need the register or a network.
struct ServerJobCommands: ParsableCommand {
    static var configuration: CommandConfiguration { JobCommands.configuration(and: [JobAttachCommand.self, JobSendCommand.self]) }
}

struct JobAttachCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attach",
            abstract: words("Leg het verslag van een werkgang als bewijs bij het dossier.", "Add the report of a job to the dossier as evidence."),
            discussion: words(
                """
                Het dossier volgt uit de vergunning in het verslag. Wat het verslag over zichzelf zegt, wordt tegen die vergunning gehouden; klopt het \
                niet, dan wordt het geweigerd met uitgangsstatus 1. Ook een resultaat dat niet is vrijgegeven wordt vastgelegd.
                """,
                """
                The dossier follows from the permit in the report. What the report says of itself is held against that permit; where it does not fit, \
                it is refused with exit status 1. A result that was not released is recorded too.
                """))
    }

    @Argument(help: ArgumentHelp(words("Het verslag.", "The report.")))
    var report: String

    @Option(
        help: ArgumentHelp(
            words("Het dossier waar het bij hoort; anders dat van de vergunning.", "The dossier that it belongs to; otherwise that of the permit.")))
    var dossier: String?

    @Option(help: ArgumentHelp(words("Een taak die dit verslag ook laat zien.", "A task that this report shows to be done as well.")))
    var task: String?

    @OptionGroup var register: RegisterOptions

    func run() async throws {
        try await register.place.tell {
            guard let data = FileManager.default.contents(atPath: report) else {
                throw ServerError.unusable(.init(nl: "“\(report)” is niet te lezen", en: "“\(report)” cannot be read"))
            }
            let read: JobReport
            do throws(JobFault) { read = try JobReport.read(Array(data)) } catch { throw Refusal.invalid(field: "report", message: error.message) }
            guard let claim = read.claim else {
                throw Refusal.invalid(
                    field: "report",
                    message: .init(
                        nl: "deze werkgang liep zonder vergunning en is dus geen bewijs", en: "this job ran without a permit, and so it is no evidence"))
            }
            var asked: Identifier<Dossier>?
            if let dossier {
                guard let id = Identifier<Dossier>(dossier) else { throw RegisterStoreError.notFound }
                asked = id
            }
            let (access, actor) = try await register.open()
            let file = EvidenceFile(name: JobReport.fileName(read.id), content: Array(data))
            let after = try await access.store.attach(claim, file, to: asked, task: task, by: actor, access.now)
            guard let job = after.jobs.first(where: { $0.id == read.id }) else { throw RegisterStoreError.notFound }
            print(words("dossier \(after.id): \(job.outcome.name.nl)", "dossier \(after.id): \(job.outcome.name.en)"))
            for result in job.safeguards { print("  " + result.message[register.place.shared.language]) }
        }
    }
}

struct JobSendCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "send",
            abstract: words("Verstuur begin en einde van werkgangen naar het verwerkingenlogboek.", "Send start and end of jobs to the processing log."),
            discussion: words(
                """
                Wat de andere kant heeft, gaat uit het bestand; de rest blijft staan voor een volgende keer. Nog eens versturen verandert niets.

                Uitgangsstatus 75 als er iets blijft staan.
                """,
                """
                What the other side has goes out of the file; the rest stays for another time. Sending again changes nothing.

                Exit status 75 when something stays.
                """))
    }

    @Argument(help: ArgumentHelp(words("Het logboek van werkgangen (--log).", "The log of jobs (--log).")))
    var log: String

    @Option(
        help: ArgumentHelp(
            words(
                "Het adres van de installatie, zoals https://register.example.nl, of …/api/v1/log/NAAM voor één organisatie.",
                "The address of the installation, such as https://register.example.nl, or …/api/v1/log/NAME for one organisation.")))
    var to: String

    @Option(help: ArgumentHelp(words("Het bestand met een token voor log.write.", "The file with a token for log.write.")))
    var tokenFile: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        guard let text = try? String(contentsOfFile: tokenFile, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else {
            throw ValidationError(words("“\(tokenFile)” is niet te lezen of leeg.", "“\(tokenFile)” cannot be read or is empty."))
        }
        guard FileManager.default.fileExists(atPath: log) else {
            complain(.init(nl: "het logboek “\(log)” is er niet", en: "there is no log “\(log)”"))
            throw ExitCode(66)
        }
        let sent: JobLog.Sent
        do throws(JobFault) { sent = try await JobLog(log).send(by: JobLogSender(address: to, token: text)) } catch {
            complain(error.message)
            throw ExitCode(73)
        }
        print(words("verstuurd: \(sent.kept), wacht nog: \(sent.waiting)", "sent: \(sent.kept), still waiting: \(sent.waiting)"))
        for why in sent.refused { complain(.init(nl: "geweigerd: \(why)", en: "refused: \(why)")) }
        if let later = sent.later { complain(.init(nl: "later opnieuw: \(later)", en: "try again later: \(later)")) }
        if sent.waiting > 0 { throw ExitCode(75) }
    }

    private func complain(_ message: Bilingual) { FileHandle.standardError.write(Data("waarborg: \(message[shared.language])\n".utf8)) }
}
