import Deadlines
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Synchronization
import Text

/// The ledger of an organisation as a file, for whoever may read it.
extension Site {
    /// A longer ledger is written on the machine of the database: a page would hold it whole in memory.
    static let mostLedgerLines = 250_000

    func addLedger(to routes: inout RouteTable) {
        routes.on(.get, .ledger(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.requireWhole(.readHistory, in: organisation)
            return visit.html(LedgerView(visit: visit, organisation: organisation).page)
        }
        routes.on(.get, .ledgerFile(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.requireWhole(.readHistory, in: organisation)
            // Before the ledger notes that it goes out.
            guard try await register.ledgerLines(of: organisation.id) < Self.mostLedgerLines else {
                throw Refusal.invalid(
                    field: "ledger",
                    message: .init(
                        nl: "het grootboek is te lang om hier te downloaden; gebruik op de server “waarborg ledger export”",
                        en: "the ledger is too long to download here; use “waarborg ledger export” on the server"))
            }
            let file = Mutex<[UInt8]>([])
            try await register.exportLedger(of: organisation.id, by: visit.actor, isNoted: visit.takesOut, circumstances) { line in
                file.withLock { $0 += Array(line.utf8) }
            }
            return Reply.file(file.withLock { $0 }, named: LedgerView.file(organisation), type: "application/x-ndjson")
        }
    }
}

/// Taking the ledger out, and how it is checked.
struct LedgerView {
    let visit: Visit
    let organisation: Organisation

    static func file(_ organisation: Organisation) -> String { "ledger-\(organisation.slug).ndjson" }

    var page: Page {
        let say = visit.say
        return visit.site.page(
            visit.language, at: .register(.ledger(organisation: organisation.slug)), title: say.text("Het grootboek", "The ledger"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(organisation.name), .register(.list(organisation: organisation.slug)))],
            person: visit.person
        ) {
            Paragraph(
                say(
                    "Wie wat heeft gedaan en besloten in dit register, wanneer en waarom. Er komt alleen iets bij; wat is veranderd of weggehaald, valt op.",
                    "Who did and decided what in this register, when and why. It is only ever added to; what was changed or removed shows."), .lead)
            Paragraph(
                .download(
                    say("Download het grootboek", "Download the ledger"), from: visit.path(.ledgerFile(organisation: organisation.slug)))
                    + say(
                        " – één regel voor elke handeling, met aan het einde een handtekening. Dat u dit doet, komt er zelf ook in.",
                        " – one line for each act, with a signature at the end. That you do this goes into it as well."))
            Paragraph(
                say(
                    "Teksten van en over mensen staan er versleuteld in. Leesbaar staan zij bij elk dossier onder “Geschiedenis”.",
                    "Texts by and about people stand in it encrypted. They can be read with each dossier, under “History”."))
            Section(.two, say("Nagaan", "Check it"), id: "verify") {
                Paragraph(
                    say(
                        "Met de openbare sleutels gaat iedereen na of het bestand heel en ongewijzigd is, ook zonder netwerk:",
                        "With the public keys anybody can check that the file is whole and unchanged, also without a network:"))
                CodeBlock(
                    label: say.text("Nagaan", "Check"),
                    "curl -O \(visit.site.settings.address)/.well-known/waarborg/keys.json\nwaarborg ledger verify \(Self.file(organisation)) --keys keys.json")
            }
        }
    }
}
