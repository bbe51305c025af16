import Deadlines
import Register
import Rulebook
import Text

/// What was decided and done about dossiers, over the sheets of a workbook. The column `Nr` ties them to the sheet of dossiers.
struct RecordSheets {
    enum Kind: CaseIterable {
        case signOffs, tasks, judgements, permits, versions

        var name: Bilingual {
            switch self {
            case .signOffs: .init(nl: "Adviezen en instemming", en: "Advice and consent")
            case .tasks: .init(nl: "Taken en bewijs", en: "Tasks and evidence")
            case .judgements: .init(nl: "Afwegingen", en: "Judgements")
            case .permits: .init(nl: "Vergunningen", en: "Permits")
            case .versions: .init(nl: "Versies", en: "Versions")
            }
        }

        func header(_ language: Language) -> [String] { [RegisterSheets.key] + columns.map { $0[language] } }

        private var columns: [Bilingual] {
            let (by, at, version) = (Bilingual(nl: "Door", en: "By"), Bilingual(nl: "Op", en: "On"), Bilingual(nl: "Versie", en: "Version"))
            let counts = Bilingual(nl: "Telt nog", en: "Still counts")
            return switch self {
            case .signOffs:
                [
                    .init(nl: "Soort", en: "Kind"), version, .init(nl: "Strekking of besluit", en: "Stance or decision"), .init(nl: "Tekst", en: "Text"),
                    .init(nl: "Dag", en: "Day"), counts, by, .init(nl: "Vastgelegd op", en: "Recorded on"),
                ]
            case .tasks:
                [
                    .init(nl: "Taak", en: "Task"), .init(nl: "Stand", en: "State"), .init(nl: "Eigenaar", en: "Owner"),
                    .init(nl: "Uiterlijk op", en: "No later than"), counts, .init(nl: "Gedaan door", en: "Done by"), .init(nl: "Gedaan op", en: "Done on"),
                    .init(nl: "Bewijs", en: "Evidence"),
                    .init(nl: "Bewijs geleverd door", en: "Evidence provided by"), .init(nl: "Bewijs op", en: "Evidence on"),
                ]
            case .judgements:
                [
                    .init(nl: "Doel nr", en: "Purpose no"), .init(nl: "Vraag", en: "Question"), .init(nl: "Punt", en: "Point"),
                    .init(nl: "Uitkomst", en: "Outcome"), .init(nl: "Reden", en: "Reason"), counts, by, at, version,
                ]
            case .permits:
                [
                    .init(nl: "Vergunning", en: "Permit"), version, .init(nl: "Doelen", en: "Purposes"), .init(nl: "Stand", en: "Standing"), by, at,
                    .init(nl: "Tot en met", en: "Up to and including"), .init(nl: "Ingetrokken omdat", en: "Revoked because"),
                ]
            case .versions:
                [
                    version, .init(nl: "Status", en: "Status"), .init(nl: "Begonnen door", en: "Begun by"), .init(nl: "Begonnen op", en: "Begun on"),
                    .init(nl: "Aangeboden door", en: "Submitted by"), .init(nl: "Aangeboden op", en: "Submitted on"),
                    .init(nl: "Goedgekeurd door", en: "Approved by"), .init(nl: "Goedgekeurd op", en: "Approved on"),
                    .init(nl: "Ondertekend door", en: "Signed by"), .init(nl: "Ondertekend op", en: "Signed on"), .init(nl: "Vervallen op", en: "Lapsed on"),
                    .init(nl: "Opmerking", en: "Remark"), .init(nl: "Regels", en: "Rules"), .init(nl: "Kenmerk", en: "Identifier"),
                ]
            }
        }
    }

    let language: Language
    private var rows: [Kind: [[String]]] = [:]
    /// Whether no dossier had anything to tell.
    private(set) var isEmpty = true

    init(language: Language) { self.language = language }

    var sheets: [WorkbookFile.Sheet] {
        Kind.allCases.map { WorkbookFile.Sheet(name: $0.name[language], rows: [$0.header(language)] + (rows[$0] ?? [])) }
    }

    /// Adds what stands in a record.
    /// - Parameters:
    ///   - key: of the dossier.
    ///   - cell: what fits in a cell of a text.
    mutating func add(_ record: DossierRecord, _ key: String, _ cell: (String) -> String) {
        isEmpty = false
        let writer = RecordRows(record: record, language: language)
        let all: [(Kind, [[String]])] = [
            (.signOffs, writer.advices + writer.council + writer.authority), (.tasks, record.tasks.flatMap(writer.rows)),
            (.judgements, record.dossier.judgements.flatMap(writer.rows)), (.permits, record.dossier.permits.map(writer.row)),
            (.versions, record.dossier.versions.map(writer.row)),
        ]
        for (kind, lines) in all { rows[kind, default: []] += lines.map { [key] + $0.map(cell) } }
    }
}

private struct RecordRows {
    let record: DossierRecord
    let language: Language

    private var dossier: Dossier { record.dossier }

    private func text(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }
    private func who(_ stamp: Stamp?) -> [String] { stamp.map { [record.name($0.by)[language], $0.time.written[language]] } ?? ["", ""] }
    private func number(_ version: Identifier<DossierVersion>) -> String { record.number(version).map { String($0) } ?? "" }

    /// Whether it still counts; empty where that is not the question.
    private func counts(_ standing: RecordStanding?) -> String {
        guard let standing else { return "" }
        return standing.reason.map { text("nee: ", "no: ") + $0[language] } ?? text("ja", "yes")
    }

    /// A row of the sheet of advice and consent.
    private func signOff(
        _ kind: String, _ version: Identifier<DossierVersion>, _ stance: String, _ words: String, on day: CivilDate, _ standing: RecordStanding? = nil,
        _ stamp: Stamp? = nil
    ) -> [String] {
        [kind, number(version), stance, words, day.description, counts(standing)] + who(stamp)
    }

    private func day(_ stamp: Stamp) -> CivilDate { Circumstances.day(of: stamp.time) }

    var advices: [[String]] {
        dossier.advices.flatMap { advice -> [[String]] in
            let own = signOff(
                SignOff.officerAdvice.name[language], advice.version, advice.stance.name[language], advice.text, on: day(advice.stamp),
                record.standing(advice), advice.stamp)
            guard let answer = advice.response else { return [own] }
            return [
                own,
                signOff(
                    text("antwoord op het advies", "answer to the advice"), advice.version,
                    answer.departs ? text("afgeweken", "departed from") : text("gevolgd", "followed"), answer.text, on: day(answer.stamp), nil, answer.stamp),
            ]
        }
    }

    var council: [[String]] {
        dossier.council.flatMap { request -> [[String]] in
            let asked = signOff(
                text("verzoek aan de ondernemingsraad", "request to the works council"), request.version, "",
                request.reasons + "\n" + text("Gevolgen voor het personeel: ", "Consequences for the staff: ") + request.consequences,
                on: day(request.asked), nil, request.asked)
            let talks = request.consultations.map {
                signOff(text("overleg met de ondernemingsraad", "consultation of the works council"), request.version, "", "", on: $0)
            }
            let outcomes = request.outcomes.map {
                signOff(
                    text("besluit van de ondernemingsraad", "decision of the works council"), request.version, $0.decision.name[language], $0.text,
                    on: $0.decided, record.standing($0, of: request), $0.stamp)
            }
            let told = request.told.map {
                signOff(
                    text("ondernemingsraad hoorde dat het zonder instemming gebeurt", "works council heard that it is done without its consent"),
                    request.version, "", "", on: $0)
            }
            return [asked] + talks + outcomes + (told.map { [$0] } ?? [])
        }
    }

    /// The concluded DPIA, the authority, and the time to object.
    var authority: [[String]] {
        let work = dossier.workflows
        let assessments = work.assessments.map {
            signOff(
                text("DPIA afgerond", "DPIA concluded"), $0.version, text("restrisico: ", "residual risk: ") + $0.residual.name[language], $0.conclusion,
                on: day($0.stamp), nil, $0.stamp)
        }
        let windows = work.objectionWindows.map {
            signOff(
                text("tijd om bezwaar te maken", "time to object"), $0.version,
                $0.from.written[language] + text(" tot en met ", " up to and including ") + $0.until.written[language], $0.how, on: $0.from,
                record.standing($0),
                $0.stamp)
        }
        return assessments + work.consultations.flatMap(rows) + windows
    }

    /// A prior consultation by its days: when the authority got it, what it asked and said since.
    private func rows(_ item: PriorConsultation) -> [[String]] {
        let kind = SignOff.priorConsultation.name[language]
        func row(_ stance: String, _ words: String = "", on day: CivilDate, _ standing: RecordStanding? = nil, _ stamp: Stamp? = nil) -> [String] {
            signOff(kind, item.version, stance, words, on: day, standing, stamp)
        }
        let steps = item.steps.map { row($0.name[language], on: $0.day) }
        return [row(text("gevraagd; ontvangen door de AP", "asked; received by the authority"), item.text, on: item.received, nil, item.stamp)] + steps
            + (item.outcome.map { [row($0.advice.name[language], $0.text, on: $0.day, record.standing($0, of: item), $0.stamp)] } ?? [])
    }

    func rows(_ task: DossierRecord.Task) -> [[String]] {
        let own =
            [
                task.title[language], task.stateName[language], task.record.owner.map { record.name($0)[language] } ?? "",
                task.record.due?.description ?? "", counts(record.standing(task)),
            ] + who(task.record.done)
        let evidence = task.record.evidence.map { own + [$0.words] + who($0.stamp) }
        return evidence.isEmpty ? [own + ["", "", ""]] : evidence
    }

    func rows(_ judgement: Judgement) -> [[String]] {
        let place = judgement.purpose.flatMap { id in dossier.content.purposes.firstIndex { $0.id == id } }.map { String($0 + 1) } ?? ""
        let question = record.question(judgement)[language]
        let standing = counts(record.standing(judgement))
        let own =
            [place, question, "", judgement.outcome ? text("ja", "yes") : text("nee", "no"), judgement.reason, standing] + who(judgement.stamp)
            + [number(judgement.version)]
        return [own]
            + judgement.findings.map {
                [place, question, $0.question[language], $0.leaning.name[language], $0.text, standing] + who($0.stamp) + [number($0.version)]
            }
    }

    func row(_ permit: PermitRecord) -> [String] {
        let why = permit.revoked.map { $0.reason.text + ($0.remark.isEmpty ? Bilingual("") : Bilingual(": ") + $0.remark) }
        return [
            permit.id.text, number(permit.version), record.purposeNames(permit.purposes).joined(separator: "\n"),
            record.standing(permit).words[language],
        ] + who(permit.issued) + [Permit.lastDay(before: Instant(seconds: permit.validUntil)).description, why?[language] ?? ""]
    }

    func row(_ version: DossierVersion) -> [String] {
        let start = [String(version.number), version.status.name[language]] + who(version.opened) + who(version.submitted)
        return start + who(version.approved) + who(version.signed)
            + [version.lapsed?.time.written[language] ?? "", version.remark, version.rulebook ?? "", version.id.text]
    }
}
