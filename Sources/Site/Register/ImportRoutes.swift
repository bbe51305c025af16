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
            return try await preview(visit, organisation, file, layout: TableLayout(), mapping: nil)
        }
        routes.on(.post, .importPreview(organisation: ":a", file: ":b"), for: self) { visit in
            let (organisation, file) = try await importFile(visit)
            let form = try await form(visit.request)
            let (layout, mapping) = (layout(form), mapping(form))
            if form["step"] != nil { return try await preview(visit, organisation, file, layout: layout, mapping: mapping) }
            let found = try FileImport.preview(file.content, file: file.name, layout: layout, mapping: mapping, importContext)
            let chosen = Set(form.all("dossier").compactMap(Int.init))
            let stage = form["stage"].flatMap { stage in ["running", "planned"].first { $0 == stage } }
            let drafts = found.dossiers.enumerated().filter { chosen.contains($0.offset) }.map { _, dossier in
                let department = ImportChoices.department(dossier.department, of: organisation.departments)?.id
                // Somebody of one department only makes no dossiers for another.
                let isTheirs = visit.actor.powers(in: organisation.id, department: department).contains(.edit)
                return (
                    register: dossier.register, department: isTheirs ? department : nil,
                    content: ImportChoices.content(dossier, stage: stage, of: organisation.departments)
                )
            }
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

    /// The row of another sheet says nothing about this one.
    private func layout(_ form: FormFields) -> TableLayout {
        let sheet = form["sheet"].flatMap { $0.isEmpty ? nil : $0 }
        let isOther = form["step"] == "layout" && sheet != nil && sheet != form["sheet-before"]
        return TableLayout(sheet: sheet, headerRow: isOther ? nil : form["header"].flatMap(Int.init))
    }

    private func preview(
        _ visit: Visit, _ organisation: Organisation, _ file: ImportFile, layout: TableLayout, mapping: ColumnMapping?
    ) async throws -> Response {
        let known = try await register.names(in: organisation.id)
        do {
            let columns = try FileImport.columns(file.content, file: file.name, layout: layout, importContext)
            let found = try FileImport.preview(file.content, file: file.name, layout: layout, mapping: mapping, importContext)
            let shown = columns.map { columns in
                var columns = columns
                columns.mapping = mapping ?? columns.mapping
                return columns
            }
            return visit.html(
                ImportPreviewView(
                    visit: visit, organisation: organisation, file: file, preview: found, columns: shown, layout: layout, isMapped: mapping != nil,
                    known: known
                ).page)
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
