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
    func addDossier(to routes: inout RouteTable) {
        routes.on(.get, .dossier(":a"), for: self) { visit in
            let model = try await visit.model()
            return visit.html(DossierView(model: model, areQuestionsDone: visit.request.query["answered"] == "all").page)
        }
        routes.on(.post, .step(":a"), for: self) { visit in try await step(visit, try await form(visit.request)) }
        routes.on(.get, .history(":a"), for: self) { visit in
            let dossier = try await visit.dossier(.readHistory)
            let lines = try await register.history(of: dossier.id, for: visit.actor)
            return visit.html(HistoryView(model: try await DossierModel(visit, dossier), lines: lines).page)
        }
        routes.on(.get, .changes(":a"), for: self) { visit in
            visit.html(ChangesView(model: try await visit.model(), query: visit.request.query).page)
        }
        routes.on(.get, .fields(":a", group: ":b"), for: self) { visit in
            let dossier = try await visit.dossier()
            guard let group = RegisterFields.groups(of: dossier.register).first(where: { $0.id == visit.parameters[1] }) else { throw Failure.notFound }
            return visit.html(FieldsView(model: try await DossierModel(visit, dossier), group: group, sent: nil, mistakes: []).page)
        }
        routes.on(.post, .fields(":a", group: ":b"), for: self) { visit in try await saveFields(visit, try await form(visit.request)) }
        routes.on(.get, .operations(":a"), for: self) { visit in
            visit.html(OperationsView(model: try await visit.model()).page)
        }
        routes.on(.post, .operations(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let operations = Operation.allCases.filter { form.all("operation").contains($0.rawValue) }
            let actor = visit.actor
            let dossier = try await visit.edit(form) { try $0.describe(by: actor, $1) { $0.operations = operations } }
            return visit.seeOther(.dossier(dossier.id.text))
        }
    }

    private func step(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let actor = visit.actor
        let (reason, review) = (form["reason"] ?? "", (try? CivilDate(iso: form["review"] ?? "")) ?? circumstances.today)
        let step = form["step"] ?? ""
        let dossier = try await visit.act(form) { dossier, now in
            switch step {
            case "submit": try dossier.submit(by: actor, now)
            case "send-back": try dossier.sendBack(reason: reason, by: actor, now)
            case "approve": try dossier.approve(by: actor, now)
            case "sign": try dossier.sign(review: review, by: actor, now)
            case "lapse": try dossier.lapse(reason: reason, by: actor, now)
            default: throw Failure.notFound
            }
        }
        return visit.seeOther(.dossier(dossier.id.text))
    }

    private func saveFields(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let dossier = try await visit.dossier()
        guard let group = RegisterFields.groups(of: dossier.register).first(where: { $0.id == visit.parameters[1] }) else { throw Failure.notFound }
        let reader = FieldForm(form: form, random: randomBytes)
        let values = group.fields.map { ($0.id, reader.value(of: $0)) }
        let actor = visit.actor
        do {
            _ = try await visit.edit(form) { dossier, now in
                try dossier.describe(by: actor, now) { content in
                    for (id, value) in values { content.fields[id] = value?.isEmpty == false ? value : nil }
                }
            }
        } catch Refusal.invalid(let field, let message) {
            let view = FieldsView(
                model: try await DossierModel(visit, dossier), group: group,
                sent: Dictionary(values.compactMap { id, value in value.map { (id, $0) } }, uniquingKeysWith: { $1 }),
                mistakes: [(field, message)])
            return visit.html(view.page, status: .unprocessableContent)
        }
        // A row was asked for, or taken away: stay on the page.
        if form["row"] != nil { return visit.seeOther(.fields(dossier.id.text, group: group.id)) }
        return visit.seeOther(.dossier(dossier.id.text), fragment: "fields")
    }
}
