import ArgumentParser
import Foundation
import Jobs
import Recognizers
import TableRelease
import Text

struct TableProfileCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "profile", abstract: say("Wat elke kolom lijkt te zijn, en waarom.", "What each column seems to be, and why."),
            discussion: say(
                """
                Kijkt naar de kop, de vorm van de waarden, hoe vaak ze voorkomen en wat de herkenners erin vinden. Het is een voorstel: u beslist, in het \
                plan dat --plan-out schrijft. Er wordt geen waarde van een cel getoond.
                """,
                """
                Looks at the heading, the form of the values, how often they occur and what the recognisers find in them. It is a proposal: you \
                decide, in the plan that --plan-out writes. No value of a cell is shown.
                """))
    }

    @Argument(help: tableHelp)
    var file: String

    @Option(help: help("Wat van een database wordt gelezen, in plaats van een tabel.", "What is read of a database, instead of a table."))
    var query: String?

    @Option(help: help("Waar het voorgestelde plan komt.", "Where the proposed plan goes.", valueName: "file"))
    var planOut: String?

    @Flag(help: help("Vervang een plan dat er al staat.", "Replace a plan that is there already."))
    var force = false

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        if let planOut, !force, FileManager.default.fileExists(atPath: planOut) {
            throw CommandFailure(
                .usage, "plan-exists", .init(nl: "“\(planOut)” is er al", en: "“\(planOut)” is there already"),
                hint: .init(nl: "kies een andere naam, of --force om het te vervangen", en: "choose another name, or --force to replace it"))
        }
        let progress = TableProgress()
        defer { progress.done() }
        let input = try await TableInput.read(file, query: query, progress: progress)
        let views = ColumnView.of(input.table, TableScan(input.table, names: true, progress: progress))
        progress.done()
        if let planOut {
            try CommandFailure.inOutput {
                let held = try HeldOutput.file(planOut, temporary: NSTemporaryDirectory(), random: SystemRandom.bytes)
                try held.write(Array(ColumnView.file(views).utf8))
                try held.release()
            }
        }
        put(json ? Self.json(input, views) : Self.text(input, views))
        if !json, let planOut { put(say("\nHet voorgestelde plan staat in \(planOut).", "\nThe proposed plan is in \(planOut).")) }
    }

    private static func text(_ input: TableInput, _ views: [ColumnView]) -> String {
        var lines = [say(.rows(input.table.rowCount) + Bilingual(", ") + .columns(views.count)), ""]
        for view in views {
            lines.append("\(view.profile.name): \(say(view.role.label))")
            lines.append("  \(say(view.reason))")
            let (distinct, empty) = (view.profile.distinct, view.profile.empty)
            let values = Bilingual.counted(distinct, nl: ("waarde", "verschillende waarden"), en: ("value", "distinct values"))
            lines.append("  " + say(values + .init(nl: ", \(empty) leeg", en: ", \(empty) empty")))
            for (kind, count) in view.findings.sorted(by: { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }) {
                lines.append("  " + say(.cells(count) + .init(nl: " met: ", en: " with: ") + kind.label))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func json(_ input: TableInput, _ views: [ColumnView]) -> String {
        var json = JSONWriter(capacity: 2048)
        json.beginObject()
        json.field("rows", input.table.rowCount)
        json.array("columns", views) { json, view in
            json.beginObject()
            json.field("name", view.profile.name)
            json.field("role", view.role.rawValue)
            json.field("reason", view.reason)
            if let items = view.profile.items { json.field("items", items) }
            json.field("distinct", view.profile.distinct)
            json.field("empty", view.profile.empty)
            json.key("uniqueness")
            json.value(view.profile.uniqueness)
            json.object("findings") { json in
                for (kind, count) in view.findings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { json.field(kind.rawValue, count) }
            }
            json.endObject()
        }
        json.field("plan", ColumnView.file(views))
        json.endObject()
        return json.string
    }
}

/// Help on the table that a command reads.
var tableHelp: ArgumentHelp {
    help(
        "De tabel: CSV of NDJSON, - voor de standaardinvoer, sqlite:BESTAND?table=NAAM of postgres://…?table=NAAM.",
        "The table: CSV or NDJSON, - for standard input, sqlite:FILE?table=NAME or postgres://…?table=NAME.", valueName: "table")
}
