import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    static let longestEvidence = 10 * 1024 * 1024

    func addTasks(to routes: inout RouteTable) {
        routes.on(.get, .task(":a", key: ":b"), for: self) { visit in
            let model = try await visit.model()
            guard let task = visit.parameters[1].flatMap({ model.tasks[$0] }) else { throw Failure.notFound }
            return visit.html(TaskView(model: model, task: task, sent: nil, mistake: nil).page)
        }
        routes.on(.post, .task(":a", key: ":b"), for: self) { visit in
            guard MultipartForm.isOne(visit.request) else { return try await finish(visit, try await form(visit.request), nil) }
            let sent = try await multipart(visit.request, upTo: Self.longestEvidence + 64 * 1024)
            return try await finish(visit, sent.form, sent.files["file"])
        }
        routes.on(.get, .evidence(":a", digest: ":b"), for: self) { visit in
            let file = try await register.evidence(visit.parameters[1] ?? "", of: try await visit.dossier())
            return Reply.file(file.content, named: file.name, type: "application/octet-stream")
        }
        routes.on(.post, .plan(":a", key: ":b"), for: self) { visit in
            let form = try await form(visit.request)
            let (actor, key) = (visit.actor, visit.parameters[1] ?? "")
            let owner = form["owner"].flatMap { Identifier<Account>($0) }
            let dossier = try await visit.dossier()
            let colleagues = try await register.accounts(in: dossier.organisation)
            guard owner.map({ owner in colleagues.contains { $0.id == owner } }) ?? true else {
                throw Refusal.invalid(
                    field: "owner", message: .init(nl: "kies iemand met een rol in deze organisatie", en: "choose somebody with a role in this organisation"))
            }
            let typed = form["due"] ?? ""
            guard let due = typed.isEmpty ? .some(nil) : (try? CivilDate(iso: typed)).map(Optional.some) else {
                throw Refusal.invalid(field: "due", message: .init(nl: "“\(typed)” is geen datum", en: "“\(typed)” is no date"))
            }
            let recurrence = form["recurrence"].flatMap(Recurrence.init(rawValue:))
            let response = try await task(visit, form) { try $0.plan(key, owner: owner, due: due, recurrence: recurrence, by: actor, $1) }
            if let owner, owner != actor.account, owner != dossier.tasks[key]?.owner {
                try await tellAssigned(key, of: try await visit.dossier(), to: owner)
            }
            return response
        }
        routes.on(.post, .reopen(":a", key: ":b"), for: self) { visit in
            let form = try await form(visit.request)
            let (actor, key, reason) = (visit.actor, visit.parameters[1] ?? "", form["reason"] ?? "")
            return try await task(visit, form) { try $0.reopen(key, reason: reason, by: actor, $1) }
        }
    }

    private func finish(_ visit: Visit, _ form: FormFields, _ file: MultipartForm.File?) async throws -> Response {
        let model = try await visit.model()
        guard let task = visit.parameters[1].flatMap({ model.tasks[$0] }) else { throw Failure.notFound }
        let actor = visit.actor
        switch task.subject {
        case .judgement(let fact):
            let name = rulebook.facts[fact].name.en
            if let sheet = FactorSheet.sheet(for: name), let purpose = task.purposes.first {
                return try await finish(visit, form, model, task, sheet, purpose)
            }
            guard let outcome = form["outcome"], outcome == "yes" || outcome == "no" else {
                return again(
                    model, task, form,
                    .invalid(field: "outcome", message: .init(nl: "Kies de uitkomst van de afweging.", en: "Choose the outcome of the weighing.")))
            }
            let (purpose, reason) = (task.purposes.first, form["reason"] ?? "")
            return try await self.task(visit, form, model, task) {
                try $0.judge(name, purpose: purpose, outcome: outcome == "yes", reason: reason, by: actor, $1)
            }
        case .duty:
            let link = (form["link"] ?? "").filter { !$0.isWhitespace }
            let statement = trimmed(form["statement"])
            // What shows something goes before what is said of it.
            let rest: [Evidence.Kind] = (link.isEmpty ? [] : [.link(link)]) + (statement.isEmpty ? [] : [.statement(statement)])
            if let file, !file.content.isEmpty {
                do {
                    // The file first: where it is refused, nothing of the form is kept.
                    var dossier = try await register.finish(
                        task.key, with: EvidenceFile(name: file.name, content: file.content), on: model.dossier.id,
                        revision: form["revision"].flatMap(Int.init), by: actor, circumstances)
                    if !rest.isEmpty {
                        dossier = try await register.act(on: dossier.id, revision: dossier.revision, by: actor, circumstances) { dossier, now in
                            try rest.flatMap { try dossier.finish(task.key, $0, by: actor, now) }
                        }
                    }
                    return visit.seeOther(.dossier(dossier.id.text), fragment: "tasks")
                } catch let refusal as Refusal {
                    guard case .invalid = refusal else { throw refusal }
                    return again(model, task, form, refusal)
                }
            }
            let all = rest.isEmpty ? [.statement("")] : rest
            return try await self.task(visit, form, model, task) { dossier, now in
                try all.flatMap { try dossier.finish(task.key, $0, by: actor, now) }
            }
        case .adviceToAnswer(let id):
            let (text, departs) = (form["reason"] ?? "", form["departs"] == "yes")
            return try await self.task(visit, form, model, task) { try $0.answerAdvice(id, departs: departs, text, by: actor, $1) }
        case .questions, .contradiction: return visit.seeOther(.interview(model.dossier.id.text))
        }
    }

    /// Saves what was found on the factors of a sheet and, where that is asked, records the outcome.
    private func finish(
        _ visit: Visit, _ form: FormFields, _ model: DossierModel, _ task: DossierTask, _ sheet: FactorSheet, _ purpose: Identifier<Purpose>
    ) async throws -> Response {
        let actor = visit.actor
        let isOutcome = form["step"] == "judge"
        let found: [String: (leaning: Finding.Leaning, text: String)]
        do throws(Refusal) {
            found = try FactorSheetView.findings(sheet, form)
            if isOutcome, form["outcome"] != "yes", form["outcome"] != "no" {
                throw .invalid(field: "outcome", message: .init(nl: "kies de uitkomst van de afweging", en: "choose the outcome of the weighing"))
            }
        } catch {
            return again(model, task, form, error)
        }
        let (outcome, reason) = (form["outcome"] == "yes", form["reason"] ?? "")
        let response = try await self.task(visit, form, model, task) { dossier, now in
            let deeds = try dossier.consider(sheet, for: purpose, found, by: actor, now)
            guard isOutcome else { return deeds }
            return deeds + (try dossier.judge(sheet.judgement, purpose: purpose, outcome: outcome, reason: reason, by: actor, now))
        }
        return response.status == .seeOther && !isOutcome ? visit.seeOther(.task(model.dossier.id.text, key: task.key)) : response
    }

    /// Acts, and shows the task again with the mistake where there is one.
    private func task(
        _ visit: Visit, _ form: FormFields, _ model: DossierModel? = nil, _ task: DossierTask? = nil,
        _ act: @escaping @Sendable (inout Dossier, Circumstances) throws -> [Deed]
    ) async throws -> Response {
        do {
            let dossier = try await visit.act(form, act)
            return visit.seeOther(.dossier(dossier.id.text), fragment: "tasks")
        } catch let refusal as Refusal {
            guard case .invalid = refusal, let model, let task else { throw refusal }
            return again(model, task, form, refusal)
        }
    }

    private func again(_ model: DossierModel, _ task: DossierTask, _ form: FormFields, _ refusal: Refusal) -> Response {
        guard case .invalid(let field, let message) = refusal else { return model.visit.seeOther(.dossier(model.dossier.id.text)) }
        return model.visit.html(
            TaskView(model: model, task: task, sent: form, mistake: (field, message.sentence)).page, status: .unprocessableContent)
    }
}
