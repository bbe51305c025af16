import Deadlines
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// What was done to a dossier, from the ledger, the newest first.
struct HistoryView {
    let model: DossierModel
    let lines: [RegisterStore.HistoryLine]

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        return visit.site.page(
            visit.language, at: .register(.history(dossier.id.text)), title: say.text("Geschiedenis", "History"), section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            Paragraph(
                say(
                    "Uit het grootboek: niets hiervan kan worden gewijzigd of weggehaald zonder dat het opvalt.",
                    "From the ledger: a change or removal would show when it is verified."))
            Timeline(
                lines.map { line in
                    Timeline.Event(Phrasing(say.written(line.time)), iso: line.time) {
                        Paragraph(
                            .strong(say(DeedWords.words(line.action))) + " – "
                                + Phrasing(Identifier<Account>(line.actor).map { line.actor == "system" ? "Waarborg" : model.name($0) } ?? line.actor))
                        if let reason = reason(of: line), !reason.isEmpty { Paragraph(Phrasing(reason)) }
                        if line.reason == nil { Paragraph(.muted(say("de tekst is gewist", "the text was erased"))) }
                        let details = DeedDetails(model: model).words(line.details)
                        if !details.isEmpty { Paragraph(Phrasing(details.joined(separator: " · ")), .small) }
                    }
                })
        }
    }
}

extension HistoryView {
    /// Why the installation itself revoked a permit stands in full and in both languages in the dossier; the ledger has it in Dutch, without answers.
    private func reason(of line: RegisterStore.HistoryLine) -> String? {
        guard line.action == "permit.revoked", line.actor == "system", let id = line.details["permit"] ?? nil,
            let revoked = model.dossier.permits.first(where: { $0.id.text == id })?.revoked, revoked.by == nil
        else { return line.reason }
        return revoked.remark[model.visit.language]
    }
}

/// Two states of a dossier beside each other.
struct ChangesView {
    let model: DossierModel
    let query: FormFields

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        let fixed = dossier.versions.filter { $0.content != nil }
        let chosen =
            query["van"].flatMap(Int.init).flatMap { number in fixed.first { $0.number == number } } ?? fixed.last { $0.id != dossier.current.id } ?? fixed.last
        return visit.site.page(
            visit.language, at: .register(.changes(dossier.id.text)), title: say.text("Wat er veranderd is", "What has changed"),
            section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            if fixed.count > 1 {
                Form(to: visit.path(.changes(dossier.id.text)), .query) {
                    Select(
                        "van", label: say("Vergelijk met versie", "Compare with version"), choices: fixed.map { (String($0.number), String($0.number)) },
                        selected: chosen.map { String($0.number) }, language: visit.language)
                    SubmitButton(say("Vergelijk", "Compare"), .secondary)
                }
            }
            if let chosen, let before = chosen.content {
                let changes = ContentComparison(before, dossier.content).changes
                if changes.isEmpty {
                    Paragraph(say("Sinds versie \(chosen.number) is niets veranderd.", "Nothing has changed since version \(chosen.number)."))
                } else {
                    Table(
                        say("Sinds versie \(chosen.number)", "Since version \(chosen.number)"), id: "changes",
                        columns: [.init(say("Wat", "What")), .init(say("Was", "Was")), .init(say("Is nu", "Is now"))], headsRows: true,
                        rows: changes.map { change in
                            [Flow(say(name(change.subject))), words(change.before, change.subject), words(change.after, change.subject)]
                        })
                }
            } else {
                Paragraph(say("Er is nog geen vaste versie om mee te vergelijken.", "There is no fixed version to compare with yet."))
            }
        }
    }

    private func name(_ subject: ContentComparison.Subject) -> Bilingual {
        switch subject {
        case .name: .init(nl: "Naam", en: "Name")
        case .fact(let name, _): model.rulebook.fact(named: name).map { model.rulebook.facts[$0].name.sentenceStart } ?? Bilingual(name)
        case .purpose: .init(nl: "Doel", en: "Purpose")
        case .field(let id): RegisterFields.field(id)?.name ?? Bilingual(id)
        case .datasets: .init(nl: "Datasets", en: "Datasets")
        case .operations: .init(nl: "Bewerkingen", en: "Operations")
        }
    }

    private func words(_ text: String, _ subject: ContentComparison.Subject) -> Flow {
        guard case .fact(let name, _) = subject, let fact = model.rulebook.fact(named: name), let value = JSONReader.read(Array(text.utf8)),
            let state = model.visit.site.vocabulary.reader.state(value, of: fact)
        else { return Flow(Phrasing(text.isEmpty ? "–" : text)) }
        return Flow(Phrasing(model.rulebook.words(for: state, of: fact)[model.visit.language]))
    }
}

extension Say {
    /// A time of the ledger, written out for the Netherlands.
    func written(_ time: String) -> String {
        guard let moment = StoredEntry.moment(time), let local = try? Amsterdam.localTime(at: moment) else { return time }
        return at(local.date, local.time.description)
    }
}
