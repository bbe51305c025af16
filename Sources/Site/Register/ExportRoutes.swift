import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// The files that dossiers can be taken out as.
enum ExportFormat: String, CaseIterable, Sendable {
    case xlsx, csv, json, jsonld, pdf, dpia, pia, algorithms, consent

    /// Those that hold many dossiers.
    static let ofRegister: [ExportFormat] = [.xlsx, .csv, .json, .jsonld, .pdf]
    /// More dossiers than this make no PDF: nobody reads ten thousand pages, and setting them keeps others waiting.
    static let mostInPrint = 1_000

    var name: Bilingual {
        switch self {
        case .xlsx: .init(nl: "Excel (XLSX)", en: "Excel (XLSX)")
        case .csv: .init(nl: "CSV", en: "CSV")
        case .json: .init(nl: "Waarborg (JSON, alles)", en: "Waarborg (JSON, everything)")
        case .jsonld: .init(nl: "DPV (JSON-LD)", en: "DPV (JSON-LD)")
        case .pdf: .init(nl: "PDF, om te lezen en te bewaren", en: "PDF, to read and keep")
        case .dpia: .init(nl: "Model DPIA Rijksdienst 3.0 (JSON)", en: "Dutch state DPIA 3.0 (JSON)")
        case .pia: .init(nl: "PIA van de CNIL (JSON)", en: "PIA of the CNIL (JSON)")
        case .algorithms: .init(nl: "Algoritmeregister 1.0 (JSON)", en: "Algorithm register 1.0 (JSON)")
        case .consent: .init(nl: "Toestemming volgens ISO/IEC TS 27560 (JSON)", en: "Consent after ISO/IEC TS 27560 (JSON)")
        }
    }

    /// What of a dossier is in it, for whoever takes out the register.
    var holds: Bilingual {
        switch self {
        case .xlsx:
            .init(
                nl: "alles in bladen: organisatie, velden, antwoorden, adviezen, taken en bewijs, afwegingen, vergunningen, versies",
                en: "everything in sheets: organisation, fields, answers, advice, tasks and evidence, judgements, permits, versions")
        case .csv: .init(nl: "velden en antwoorden, één regel per dossier", en: "fields and answers, one line a dossier")
        case .json:
            .init(
                nl: "alles, ook de redenen van het oordeel; alleen velden en antwoorden zijn weer in te voeren",
                en: "everything, also the reasons of the verdict; only fields and answers can be imported again")
        case .jsonld: .init(nl: "doelen, grondslagen, gegevens en partijen als linked data", en: "purposes, legal bases, data and parties as linked data")
        case .pdf:
            .init(
                nl: "alles in zinnen, met het oordeel en waarop het rust", en: "everything in sentences, with the verdict and what it rests on")
        case .dpia, .pia, .algorithms, .consent: Bilingual("")
        }
    }

    var type: String {
        switch self {
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .csv: "text/csv; charset=utf-8"
        case .jsonld: "application/ld+json"
        case .pdf: "application/pdf"
        case .json, .dpia, .pia, .algorithms, .consent: "application/json"
        }
    }

    var fileEnding: String {
        switch self {
        case .xlsx: "xlsx"
        case .csv: "csv"
        case .jsonld: "jsonld"
        case .pdf: "pdf"
        case .json, .dpia, .pia, .algorithms, .consent: "json"
        }
    }
}

extension Site {
    func addExports(to routes: inout RouteTable) {
        routes.on(.get, .exports(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.takeOut, in: organisation)
            return visit.html(RegisterExportView(visit: visit, organisation: organisation).page)
        }
        routes.on(.get, .export(organisation: ":a", format: ":b"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.takeOut, in: organisation)
            guard let format = visit.parameters[1].flatMap(ExportFormat.init(rawValue:)), ExportFormat.ofRegister.contains(format) else {
                throw Failure.notFound
            }
            let now = circumstances
            let most = format == .pdf ? ExportFormat.mostInPrint : .max
            let dossiers = try await register.takeOut(organisation.id, by: visit.actor, most: most, isNoted: visit.takesOut, now)
            let names = try await register.people(of: organisation.id)?.names ?? [:]
            let exported = await dossiers.map { ($0.dossier, $0.verdict) }.exported(format, organisation, names, settings.address, now)
            if format == .pdf { return try await print(exported, organisation, names, visit.language, named: "register-\(organisation.slug).pdf") }
            let made = export(exported, format, organisation, visit.language)
            return Reply.file(made.bytes, named: "register-\(organisation.slug).\(format.fileEnding)", type: format.type)
        }
        routes.on(.get, .dossierExports(":a"), for: self) { visit in
            let model = try await visit.model()
            guard model.powers.contains(.takeOut) else { throw Refusal.notAllowed(.takeOut) }
            let dossier = exported(model)
            let results = ExportFormat.allCases.filter { $0 != .pdf }.map { ($0, export([dossier], $0, model.organisation, visit.language)) }
            return visit.html(DossierExportView(model: model, results: results).page)
        }
        routes.on(.get, .dossierExport(":a", format: ":b"), for: self) { visit in
            let model = try await visit.model()
            guard model.powers.contains(.takeOut) else { throw Refusal.notAllowed(.takeOut) }
            guard let format = visit.parameters[1].flatMap(ExportFormat.init(rawValue:)) else { throw Failure.notFound }
            if format == .pdf {
                let file = try await print(
                    [exported(model)], model.organisation, model.names, visit.language, named: "dossier-\(model.dossier.number).pdf")
                try await note(format, model)
                return file
            }
            let made = export([exported(model)], format, model.organisation, visit.language)
            guard !made.bytes.isEmpty else { throw Failure.notFound }
            try await note(format, model)
            return Reply.file(made.bytes, named: "dossier-\(model.dossier.number)-\(format.rawValue).\(format.fileEnding)", type: format.type)
        }
    }

    /// Notes that a dossier goes out, once its file is there and before anybody has it.
    private func note(_ format: ExportFormat, _ model: DossierModel) async throws {
        guard model.visit.takesOut else { return }
        try await register.takeOut(model.dossier.id, as: format.rawValue, by: model.visit.actor, circumstances)
    }

    /// The entries of the register on paper, one after the other.
    private func print(
        _ dossiers: [ExportedDossier], _ organisation: Organisation, _ names: [Identifier<Account>: String], _ language: Language, named name: String
    ) async throws -> Response {
        guard dossiers.count <= ExportFormat.mostInPrint else {
            throw Refusal.invalid(
                field: "format",
                message: .init(
                    nl: "dit zijn meer dan \(ExportFormat.mostInPrint) dossiers; kies Excel of JSON",
                    en: "these are more than \(ExportFormat.mostInPrint) dossiers; choose Excel or JSON"))
        }
        let now = circumstances
        let papers = dossiers.compactMap { exported -> Paper? in
            guard let record = exported.record else { return nil }
            var paper = EntryPaper(DossierReading(record.dossier, of: organisation, names: names, now)).paper
            paper.sections.insert(exported.standingSection, at: 0)
            paper.sections += RecordPaper(record).sections
            return paper
        }
        let title = Bilingual(nl: "Register van verwerkingsactiviteiten: ", en: "Register of processing activities: ") + Bilingual(organisation.name)
        return Reply.file(try await pdf(papers, title: title, language), named: name, type: ExportFormat.pdf.type)
    }

    private func exported(_ model: DossierModel) -> ExportedDossier {
        let now = circumstances
        return ExportedDossier(
            model.dossier, model.assessment.headline, model.organisation, address: settings.address,
            record: DossierRecord(model.dossier, names: model.names, assessment: model.assessment, now), now)
    }

    /// Empty bytes where a dossier has nothing for this format.
    private func export(_ dossiers: [ExportedDossier], _ format: ExportFormat, _ organisation: Organisation, _ language: Language) -> ExportResult {
        let time = circumstances.time.description
        switch format {
        case .xlsx: return WorkbookExport.xlsx(dossiers, of: organisation, rulebook, in: language)
        case .csv: return TableExport.csv(dossiers, rulebook, in: language)
        case .json: return RegisterJSON.write(dossiers, of: organisation)
        case .pdf: return ExportResult(bytes: [], lost: [])
        case .jsonld: return PrivacyVocabularyExport.write(dossiers, base: settings.address + "/register")
        case .dpia: return StateAssessmentExport.write(dossiers[0], StateAssessmentMetadata(createdAt: time))
        case .pia: return PrivacyAssessmentExport.write(dossiers[0], createdAt: time)
        case .consent: return ConsentRecordExport.write(dossiers[0], of: organisation, language: language.rawValue) ?? ExportResult(bytes: [], lost: [])
        case .algorithms:
            let (publications, others) = AlgorithmRegisterExport.publications(of: dossiers[0], organisation: organisation.name)
            let mistakes = publications.flatMap { publication in
                publication.mistakes.map { ExportLoss(dossier: dossiers[0].reference, what: $0.place, why: $0.message) }
            }
            let lost = publications.isEmpty ? [] : mistakes + others
            let payloads = publications.compactMap(\.payload)
            return ExportResult(bytes: payloads.isEmpty ? [] : Array("[\(payloads.joined(separator: ",\n"))]\n".utf8), lost: lost)
        }
    }
}

extension ExportFormat {
    /// Whether it tells what was decided and done, which asks a look at the rules for every dossier.
    fileprivate var holdsRecord: Bool { [.xlsx, .json, .pdf].contains(self) }
}

extension [(Dossier, Headline)] {
    /// As they go out, in the same order; the rules are worked out on every core.
    fileprivate func exported(
        _ format: ExportFormat, _ organisation: Organisation, _ names: [Identifier<Account>: String], _ address: String, _ now: Circumstances
    ) async -> [ExportedDossier] {
        // What is too much for print is refused before it is worked out.
        let holdsRecord = format.holdsRecord && (format != .pdf || count <= ExportFormat.mostInPrint)
        return await withTaskGroup(of: (Int, ExportedDossier).self) { group in
            for (place, (dossier, verdict)) in enumerated() {
                group.addTask {
                    let record = holdsRecord ? DossierRecord(dossier, names: names, now) : nil
                    return (place, ExportedDossier(dossier, verdict, organisation, address: address, record: record, now))
                }
            }
            let all = await group.reduce(into: [(Int, ExportedDossier)]()) { $0.append($1) }
            return all.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

extension ExportedDossier {
    /// - Parameter address: the start of the addresses of the installation.
    fileprivate init(
        _ dossier: Dossier, _ verdict: Headline, _ organisation: Organisation, address: String, record: DossierRecord?, _ now: Circumstances
    ) {
        let isPublic = dossier.signed?.content?.fields["publish"]?.flag == true
        self.init(
            register: dossier.register, reference: String(dossier.number),
            department: organisation.departments.first { $0.id == dossier.department }?.name ?? "", status: dossier.current.status, content: dossier.content,
            address: isPublic ? dossier.signed.map { address + $0.path } : nil,
            identity: address + Address.register(.dossier(dossier.id.text)).path(.nl).text,
            standing: .init(verdict: verdict, permit: dossier.permitStanding(at: now.time), review: dossier.reviewDue), record: record)
    }
}

/// Taking the whole register out.
struct RegisterExportView {
    let visit: Visit
    let organisation: Organisation

    var page: Page {
        let say = visit.say
        return visit.site.page(
            visit.language, at: .register(.exports(organisation: organisation.slug)), title: say.text("Het register uitvoeren", "Export the register"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(organisation.name), .register(.list(organisation: organisation.slug)))],
            person: visit.person
        ) {
            Paragraph(
                say(
                    "Alle dossiers die u mag zien. Dat u dit doet, komt in het grootboek.",
                    "All dossiers that you may see. That you do this goes into the ledger."), .lead)
            BulletList(
                ExportFormat.ofRegister.map { format in
                    .download(say(format.name), from: visit.path(.export(organisation: organisation.slug, format: format.rawValue))) + " – "
                        + say(format.holds)
                })
            Paragraph(
                say(
                    "Bestanden die als bewijs zijn bewaard, gaan niet mee: hun naam en SHA-256 wel. Gegevens van accounts ook niet, behalve namen.",
                    "Files that were kept as evidence do not go along: their name and SHA-256 do. Nor do data of accounts, except names."))
            if visit.actor.powers(in: organisation.id, department: nil).contains(.readHistory) {
                Paragraph(
                    say("Wat er is gedaan, van dag tot dag, staat in ", "What was done, day by day, stands in ")
                        + .link(say("het grootboek", "the ledger"), to: visit.path(.ledger(organisation: organisation.slug))) + ".")
            }
        }
    }
}

/// Taking one dossier out, with what each format cannot hold.
struct DossierExportView {
    let model: DossierModel
    let results: [(format: ExportFormat, result: ExportResult)]

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        return visit.site.page(
            visit.language, at: .register(.dossierExports(dossier.id.text)), title: say.text("Dossier uitvoeren", "Export the dossier"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            Paragraph(say("Dat u dit doet, komt in het grootboek.", "That you do this goes into the ledger."))
            Card {
                Heading(.two, say(ExportFormat.pdf.name))
                Paragraph(
                    .download(
                        say("Download", "Download") + .hiddenVisually(": \(ExportFormat.pdf.name[visit.language])"),
                        from: visit.path(.dossierExport(dossier.id.text, format: ExportFormat.pdf.rawValue))))
            }
            for (format, result) in results {
                Card {
                    Heading(.two, say(format.name))
                    if result.bytes.isEmpty {
                        Paragraph(say("Dit dossier heeft hier niets voor.", "This dossier has nothing for it."))
                    } else {
                        Paragraph(
                            .download(
                                say("Download", "Download") + .hiddenVisually(": \(format.name[visit.language])"),
                                from: visit.path(.dossierExport(dossier.id.text, format: format.rawValue))))
                    }
                    if !result.lost.isEmpty {
                        Disclosure(say("Wat niet meegaat (\(result.lost.count))", "What does not go along (\(result.lost.count))")) {
                            BulletList(result.lost.map { Phrasing("\($0.what): ") + say($0.why) })
                        }
                    }
                }
            }
        }
    }
}
