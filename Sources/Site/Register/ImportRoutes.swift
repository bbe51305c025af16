import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Bringing a register in: a file, what would become of everything in it, and only then the dossiers.
extension Site {
    static let longestImport = 10 * 1024 * 1024

    func addImports(to routes: inout RouteTable) {
        routes.on(.get, .imports(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.bringIn, in: organisation)
            let made = visit.request.query["made"].flatMap(Int.init)
            return visit.html(ImportView(visit: visit, organisation: organisation, mistake: nil, made: made).page)
        }
        routes.on(.post, .imports(organisation: ":a"), for: self) { visit in try await upload(visit) }
        routes.on(.get, .importPreview(organisation: ":a", file: ":b"), for: self) { visit in
            let (organisation, file) = try await importFile(visit)
            return try await preview(visit, organisation, file, mapping: nil)
        }
        routes.on(.post, .importPreview(organisation: ":a", file: ":b"), for: self) { visit in
            let (organisation, file) = try await importFile(visit)
            let form = try await form(visit.request)
            let mapping = mapping(form)
            if form["step"] == "map" { return try await preview(visit, organisation, file, mapping: mapping) }
            let found = try FileImport.preview(file.content, file: file.name, mapping: mapping, importContext)
            let chosen = Set(form.all("dossier").compactMap(Int.init))
            let drafts = found.dossiers.enumerated().filter { chosen.contains($0.offset) }.map { (register: $0.element.register, content: $0.element.content) }
            guard !drafts.isEmpty else {
                throw Refusal.invalid(field: "dossier", message: .init(nl: "kies minstens één dossier", en: "choose at least one dossier"))
            }
            let made = try await register.bringIn(drafts, from: file.id, in: organisation.id, by: visit.actor, circumstances)
            return Reply.seeOther(Address.register(.imports(organisation: organisation.slug)).path(visit.language, query: [("made", String(made))]))
        }
    }

    private var importContext: ImportContext { ImportContext(rulebook: rulebook, random: randomBytes) }

    private func importFile(_ visit: Visit) async throws -> (Organisation, ImportFile) {
        let organisation = try await organisation(visit.parameters[0])
        try visit.require(.bringIn, in: organisation)
        guard let id = visit.parameters[1].flatMap({ Identifier<ImportFile>($0) }) else { throw Failure.notFound }
        return (organisation, try await register.importFile(id, in: organisation.id, by: visit.actor))
    }

    private func upload(_ visit: Visit) async throws -> Response {
        let organisation = try await organisation(visit.parameters[0])
        try visit.require(.bringIn, in: organisation)
        let form = try await multipart(visit.request, upTo: Self.longestImport + 64 * 1024)
        func again(_ message: Bilingual) -> Response {
            visit.html(ImportView(visit: visit, organisation: organisation, mistake: message).page, status: .unprocessableContent)
        }
        guard let sent = form.files["file"], !sent.content.isEmpty else { return again(.init(nl: "Kies een bestand.", en: "Choose a file.")) }
        do { _ = try FileImport.preview(sent.content, file: sent.name, importContext) } catch {
            let place = Bilingual(" (") + error.place.words + Bilingual(")")
            return again(error.message.sentenceStart + place + Bilingual(". ") + error.mending.sentence)
        }
        let file = ImportFile(id: Identifier(random: randomBytes(16)), name: sent.name, content: sent.content)
        try await register.save(file, in: organisation.id, by: visit.actor, at: circumstances.time)
        return visit.seeOther(.importPreview(organisation: organisation.slug, file: file.id.text))
    }

    private func mapping(_ form: FormFields) -> ColumnMapping? {
        var targets: [ColumnMapping.Target] = []
        while let id = form["column-\(targets.count)"] { targets.append(ColumnMapping.Target(id: id) ?? .remark) }
        return targets.isEmpty ? nil : ColumnMapping(targets)
    }

    private func preview(_ visit: Visit, _ organisation: Organisation, _ file: ImportFile, mapping: ColumnMapping?) async throws -> Response {
        let columns = try FileImport.columns(file.content, file: file.name, importContext)
        let known = try await register.names(in: organisation.id)
        do {
            let found = try FileImport.preview(file.content, file: file.name, mapping: mapping, importContext)
            let shown = columns.map { columns in
                var columns = columns
                columns.mapping = mapping ?? columns.mapping
                return columns
            }
            return visit.html(
                ImportPreviewView(visit: visit, organisation: organisation, file: file, preview: found, columns: shown, isMapped: mapping != nil, known: known)
                    .page)
        } catch {
            throw Refusal.invalid(field: "file", message: error.message + Bilingual(" (") + error.place.words + Bilingual("). ") + error.mending)
        }
    }
}

/// Choosing a file to bring in.
struct ImportView {
    let visit: Visit
    let organisation: Organisation
    let mistake: Bilingual?
    /// How many dossiers the import before this page made.
    var made: Int?

    var page: Page {
        let say = visit.say
        let list = visit.path(.list(organisation: organisation.slug))
        return visit.site.page(
            visit.language, at: .register(.imports(organisation: organisation.slug)), title: say.text("Een register invoeren", "Import a register"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(organisation.name), .register(.list(organisation: organisation.slug)))],
            hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([("file", say(mistake))], language: visit.language) }
            if let made {
                Notice(
                    .ok, made == 1 ? say("1 dossier ingevoerd", "1 dossier imported") : say("\(made) dossiers ingevoerd", "\(made) dossiers imported"),
                    language: visit.language
                ) {
                    Paragraph(
                        say("Elk dossier begint als concept. ", "Every dossier starts as a draft. ") + .link(say("Naar de lijst", "To the list"), to: list))
                }
            }
            Paragraph(
                say(
                    "U ziet eerst wat er met elk gegeven uit het bestand gebeurt. Daarna pas komt er iets in het register.",
                    "You first see what becomes of everything in the file. Only then does anything enter the register."), .lead)
            Form(to: visit.path(.imports(organisation: organisation.slug)), .change(visit.token), sendsFiles: true) {
                FileField(
                    "file", label: say("Bestand", "File"), hint: say("Hooguit 10 MB.", "At most 10 MB."),
                    error: mistake.map { FieldError(say($0), language: visit.language) }, accept: ".csv,.xlsx,.json,.zip,.yaml,.yml")
                SubmitButton(say("Bekijk wat erin staat", "See what is in it"))
            }
            Section(.two, say("Wat kan", "What is possible"), id: "formats") {
                BulletList([
                    say("Excel (XLSX) of CSV, met kolommen die u zelf koppelt", "Excel (XLSX) or CSV, with columns that you map yourself"),
                    say("het register van het ministerie van VWS (zip)", "the register of the Dutch health ministry (zip)"),
                    say("de DPIA, pre-scan of IAMA van de Rijksdienst (JSON)", "the DPIA, pre-scan or IAMA of the Dutch state (JSON)"),
                    say("de PIA van de CNIL (JSON)", "the PIA of the CNIL (JSON)"), say("fideslang (YAML)", "fideslang (YAML)"),
                    say("een uitvoer van Waarborg (JSON, XLSX, CSV)", "an export of Waarborg (JSON, XLSX, CSV)"),
                ])
            }
        }
    }
}

/// What a file would bring in, value by value.
struct ImportPreviewView {
    let visit: Visit
    let organisation: Organisation
    let file: ImportFile
    let preview: ImportPreview
    let columns: TableColumns?
    let isMapped: Bool
    /// The names in the register already.
    let known: Set<String>

    private var say: Say { visit.say }
    private var action: SitePath { visit.path(.importPreview(organisation: organisation.slug, file: file.id.text)) }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.importPreview(organisation: organisation.slug, file: file.id.text)),
            title: say.text("Wat er in “\(file.name)” staat", "What is in “\(file.name)”"), section: .register(.organisations),
            breadcrumbs: [(say("Een register invoeren", "Import a register"), .register(.imports(organisation: organisation.slug)))], person: visit.person
        ) {
            if !preview.warnings.isEmpty {
                Notice(.warning, say("Kijk hiernaar", "Look at this"), language: visit.language) {
                    BulletList(preview.warnings.prefix(50).map { Phrasing(say.sentence($0.place.words)) + ": " + say($0.message) })
                }
            }
            let double = preview.dossiers.filter { isKnown($0) }
            if !double.isEmpty {
                Notice(.warning, say("Staat al in uw register", "In your register already"), language: visit.language) {
                    Paragraph(
                        say(
                            "Deze namen staan er al. Ze zijn hieronder niet gekozen, zodat er niets dubbel komt. Kies ze alleen als het iets anders is.",
                            "These names are there already. They are not chosen below, so that nothing gets in twice. Choose them only if they are something else."
                        ))
                    BulletList(double.prefix(50).map { Phrasing($0.content.name) })
                }
            }
            if let columns { mapping(columns) }
            Form(to: action, .change(visit.token), hidden: hiddenMapping) {
                CheckboxGroup(
                    "dossier", legend: .heading(.two, say("Dossiers (\(preview.dossiers.count))", "Dossiers (\(preview.dossiers.count))")),
                    hint: say("Elk dossier begint als concept.", "Every dossier starts as a draft."),
                    choices: preview.dossiers.enumerated().map { index, dossier in
                        let parts = [dossier.reference, dossier.register.name[visit.language], dossier.statusText].filter { !$0.isEmpty }
                        return Choice(String(index), Phrasing(dossier.content.name), hint: Phrasing(parts.joined(separator: " · ")))
                    },
                    selected: Set(preview.dossiers.indices.filter { preview.dossiers[$0].status != .lapsed && !isKnown(preview.dossiers[$0]) }.map(String.init))
                )
                SubmitButton(say("Voer de gekozen dossiers in", "Import the chosen dossiers"))
            }
            fates
        }
    }

    private func isKnown(_ dossier: ImportedDossier) -> Bool { known.contains(dossier.content.name.lowercased()) }

    private var hiddenMapping: [(name: String, value: String)] {
        guard isMapped, let columns else { return [] }
        return columns.mapping.targets.enumerated().map { ("column-\($0.offset)", $0.element.id) }
    }

    private func mapping(_ columns: TableColumns) -> Flow {
        let names = TargetNames(rulebook: visit.site.rulebook, language: visit.language)
        let (simple, groups, count) = (names.simple, names.groups, columns.header.count)
        return Disclosure(say("Waar elke kolom heen gaat (\(count))", "Where each column goes (\(count))"), id: "mapping", isOpen: !isMapped) {
            Form(to: action, .change(visit.token), hidden: [("step", "map")]) {
                for (index, title) in columns.header.enumerated() {
                    Select(
                        "column-\(index)", label: Phrasing(title.isEmpty ? "#\(index + 1)" : title), hint: samples(columns.samples[index]),
                        choices: simple, groups: groups,
                        selected: columns.mapping.targets.indices.contains(index) ? columns.mapping.targets[index].id : "remark",
                        language: visit.language)
                }
                SubmitButton(say("Bekijk opnieuw", "Look again"), .secondary)
            }
        }.html
    }

    /// What stands in a column, so that its name need not tell it.
    private func samples(_ samples: [String]) -> Phrasing {
        guard !samples.isEmpty else { return say("Leeg in elke rij.", "Empty in every row.") }
        return say("Bijvoorbeeld: ", "For example: ") + Phrasing(samples.map { $0.shortened(to: 60) }.joined(separator: " · "))
    }

    private var fates: Flow {
        let lost = preview.lost
        let shown = preview.fates.filter { $0.outcome != .empty }
        return Flow {
            Section(.two, say("Wat niet meekomt (\(lost.count))", "What does not come in (\(lost.count))"), id: "lost") {
                if lost.isEmpty { Paragraph(say("Niets gaat verloren.", "Nothing is lost.")) } else { table(Array(lost.prefix(500)), id: "lost-table") }
            }
            Disclosure(say("Alles uit het bestand (\(shown.count))", "Everything in the file (\(shown.count))"), id: "all") {
                table(Array(shown.prefix(2_000)), id: "all-table")
            }
        }
    }

    private func table(_ fates: [SourceFate], id: ElementID) -> Table {
        Table(
            say("Waar het stond en waar het heen gaat", "Where it stood and where it goes"), id: id,
            columns: [.init(say("Plaats", "Place")), .init(say("Waarde", "Value")), .init(say("Wordt", "Becomes"))],
            rows: fates.map { fate in [Flow(say(fate.place.words)), Flow(Phrasing(fate.text.shortened(to: 160))), Flow(outcome(fate.outcome))] })
    }

    private func outcome(_ outcome: SourceFate.Outcome) -> Phrasing {
        switch outcome {
        case .taken(let target): Phrasing(TargetNames(rulebook: visit.site.rulebook, language: visit.language).name(target))
        case .remark: say("opmerking bij het dossier", "remark with the dossier")
        case .empty: say("leeg", "empty")
        case .lost(let why): say("komt niet mee: ", "does not come in: ") + say(why)
        }
    }
}
