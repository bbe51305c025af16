import Deadlines
import Register
import RegisterStorage
import Rulebook
import Text

/// The deeds of the ledger in words.
enum DeedWords {
    static func words(_ action: String) -> Bilingual { all[action] ?? Bilingual(action) }

    static let all: [String: Bilingual] = [
        "dossier.opened": .init(nl: "dossier geopend", en: "dossier opened"), "dossier.answered": .init(nl: "antwoord vastgelegd", en: "answer recorded"),
        "dossier.described": .init(nl: "velden gewijzigd", en: "fields changed"),
        "dossier.read": .init(nl: "dossier gelezen", en: "dossier read"),
        "dossier.moved": .init(nl: "naar een andere afdeling", en: "moved to another department"),
        "dossier.taken-out": .init(nl: "dossier uitgevoerd", en: "dossier exported"),
        "dossier.deleted": .init(nl: "dossier verwijderd", en: "dossier deleted"),
        "version.submitted": .init(nl: "ter beoordeling aangeboden", en: "submitted for review"),
        "version.sent-back": .init(nl: "teruggestuurd", en: "sent back"),
        "version.approved": .init(nl: "goedgekeurd", en: "approved"), "version.signed": .init(nl: "ondertekend", en: "signed"),
        "version.lapsed": .init(nl: "vervallen", en: "lapsed"), "task.planned": .init(nl: "taak gepland", en: "task planned"),
        "task.done": .init(nl: "taak afgerond", en: "task finished"), "task.reopened": .init(nl: "taak heropend", en: "task reopened"),
        "judgement.made": .init(nl: "oordeel vastgelegd", en: "judgement recorded"), "advice.given": .init(nl: "advies gegeven", en: "advice given"),
        "advice.followed": .init(nl: "advies beantwoord", en: "advice answered"),
        "advice.departed-from": .init(nl: "van advies afgeweken", en: "departed from advice"),
        "council.asked": .init(nl: "ondernemingsraad gevraagd", en: "works council asked"),
        "council.consulted": .init(nl: "overlegd met de ondernemingsraad", en: "works council consulted"),
        "council.told": .init(nl: "ondernemingsraad gehoord van een besluit zonder instemming", en: "works council heard of a decision without its consent"),
        "council.decided": .init(nl: "besluit van de ondernemingsraad", en: "decision of the works council"),
        "dataset.recorded": .init(nl: "dataset vastgelegd", en: "dataset recorded"),
        "dataset.described": .init(nl: "dataset gewijzigd", en: "dataset changed"),
        "dataset.faulted": .init(nl: "dataset niet in orde", en: "dataset not in order"),
        "dataset.cleared": .init(nl: "dataset toch bruikbaar verklaard", en: "dataset declared usable after all"),
        "factor.considered": .init(nl: "punt van een afweging bekeken", en: "factor of a weighing considered"),
        "assessment.concluded": .init(nl: "DPIA afgerond", en: "DPIA concluded"),
        "authority.asked": .init(nl: "AP om advies gevraagd", en: "authority asked for advice"),
        "authority.extended": .init(nl: "AP neemt zes weken meer", en: "authority takes six weeks more"),
        "authority.questioned": .init(nl: "AP vroeg informatie", en: "authority asked for information"),
        "authority.informed": .init(nl: "AP kreeg antwoord", en: "authority got its answer"),
        "authority.advised": .init(nl: "advies van de AP", en: "advice of the authority"),
        "objections.opened": .init(nl: "tijd om bezwaar te maken vastgelegd", en: "time to object recorded"),
        "permit.issued": .init(nl: "vergunning afgegeven", en: "permit issued"),
        "permit.revoked": .init(nl: "vergunning ingetrokken", en: "permit revoked"),
        "job.attached": .init(nl: "verslag van een werkgang toegevoegd", en: "report of a job added"),
    ]
}

/// What the ledger notes with a deed on a dossier, in words. Identifiers are left out: they say nothing to a reader, and the export has them.
struct DeedDetails {
    let model: DossierModel

    /// - Parameter details: as they stand in the ledger; nil for what was erased.
    func words(_ details: [String: String?]) -> [String] {
        details.sorted { $0.key < $1.key }.compactMap { name, value in
            guard let value, !value.isEmpty, let title = Self.titles[name] else { return nil }
            return "\(title[model.visit.language]): \(words(name, value))"
        }
    }

    /// Of each detail that says something to people.
    static let titles: [String: Bilingual] = [
        "fields": .init(nl: "gewijzigd", en: "changed"), "facts": .init(nl: "feiten", en: "facts"), "task": .init(nl: "taak", en: "task"),
        "owner": .init(nl: "eigenaar", en: "owner"), "due": .init(nl: "uiterlijk op", en: "no later than"), "day": .init(nl: "dag", en: "day"),
        "from": .init(nl: "van", en: "from"), "until": .init(nl: "tot en met", en: "up to and including"),
        "review": .init(nl: "herzien uiterlijk op", en: "review no later than"), "judgement": .init(nl: "oordeel", en: "judgement"),
        "outcome": .init(nl: "uitkomst", en: "outcome"), "purpose": .init(nl: "doel", en: "purpose"), "stance": .init(nl: "strekking", en: "stance"),
        "decision": .init(nl: "besluit", en: "decision"), "department": .init(nl: "afdeling", en: "department"), "name": .init(nl: "naam", en: "name"),
        "rulebook": .init(nl: "regelboek", en: "rulebook"), "why": .init(nl: "reden", en: "reason"), "leaning": .init(nl: "weegt", en: "weighs"),
        "factor": .init(nl: "punt", en: "factor"), "residual": .init(nl: "restrisico", en: "residual risk"),
        "format": .init(nl: "bestand", en: "file"), "safeguards": .init(nl: "waarborgen", en: "safeguards"),
    ]

    /// Details that are identifiers.
    static let identifiers: Set<String> = ["permit", "job", "key", "window", "consultation", "assessment", "request", "advice", "sheet", "file", "by"]

    private func words(_ name: String, _ value: String) -> String {
        let language = model.visit.language
        switch name {
        case "fields": return list(value) { self.name(ofField: $0)[language] }
        case "facts", "judgement": return list(value) { self.name(ofFact: $0)[language] }
        case "task": return DeadlineWords.task(value, model.rulebook)[language]
        case "owner": return Identifier<Account>(value).map(model.name) ?? value
        case "until":
            // Of a permit the moment stands there, of a time to object the day.
            return StoredEntry.moment(value).map { model.visit.say.date(Permit.lastDay(before: $0)) } ?? LawDate(value).map(model.visit.say.date) ?? value
        case "due", "day", "from", "review": return LawDate(String(value.prefix(10))).map(model.visit.say.date) ?? value
        case "format": return ExportFormat(rawValue: value)?.name[language] ?? value
        case "outcome" where JobRecord.Outcome(rawValue: value) != nil: return JobRecord.Outcome(rawValue: value)?.name[language] ?? value
        case "outcome": return Bilingual(nl: value == "yes" ? "ja" : "nee", en: value)[language]
        case "purpose": return Identifier<Purpose>(value).flatMap(model.dossier.content.purpose)?.name ?? value
        case "stance": return OfficerAdvice.Stance(rawValue: value)?.name[language] ?? value
        case "decision": return CouncilRequest.Decision(rawValue: value)?.name[language] ?? value
        case "residual": return RiskLevel(field: value)?.name[language] ?? value
        case "leaning": return Finding.Leaning(rawValue: value)?.name[language] ?? value
        case "why": return RevocationReason(rawValue: value)?.text[language] ?? JobRecord.Halt(rawValue: value)?.name[language] ?? value
        case "department": return model.organisation.departments.first { $0.id.text == value }?.name ?? value
        case "factor": return FactorSheet.all.flatMap(\.factors).first { $0.id == value }?.question[language] ?? value
        default: return value
        }
    }

    private func list(_ value: String, _ name: (String) -> String) -> String {
        value.split(separator: ",").map { name($0.trimmingPrefix(while: \.isWhitespace).description) }.joined(separator: ", ")
    }

    private func name(ofFact name: String) -> Bilingual { model.rulebook.fact(named: name).map { model.rulebook.facts[$0].name } ?? Bilingual(name) }

    private func name(ofField id: String) -> Bilingual {
        if id.hasPrefix("purpose ") {
            let purpose = Identifier<Purpose>(id.dropFirst(8)).flatMap(model.dossier.content.purpose)?.name
            return Bilingual(nl: "doel", en: "purpose") + Bilingual(purpose.map { " “\($0)”" } ?? "")
        }
        return switch id {
        case "name": .init(nl: "naam", en: "name")
        case "purposes": .init(nl: "doelen", en: "purposes")
        case "datasets": .init(nl: "datasets", en: "datasets")
        case "operations": .init(nl: "bewerkingen", en: "operations")
        default: RegisterFields.field(id)?.name ?? name(ofFact: id)
        }
    }
}
