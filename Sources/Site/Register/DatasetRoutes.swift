import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Text

extension Site {
    func addDatasets(to routes: inout RouteTable) {
        routes.on(.get, .datasets(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            let overview = try await register.datasets(in: organisation.id, for: visit.actor)
            return visit.html(DatasetListView(visit: visit, organisation: organisation, overview: overview).page)
        }
        routes.on(.get, .newDataset(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.edit, in: organisation)
            let overview = try await register.datasets(in: organisation.id, for: visit.actor)
            return visit.html(
                DatasetView(
                    visit: visit, organisation: organisation, overview: overview, dataset: nil, said: .init(name: "", origin: .collected), hasOrigin: false
                ).page)
        }
        routes.on(.post, .newDataset(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.edit, in: organisation)
            let form = try await form(visit.request)
            let said = said(in: form)
            do {
                guard hasOrigin(form) else { throw Self.noOrigin }
                let dataset = try await register.record(said, in: organisation.id, by: visit.actor, circumstances)
                return visit.seeOther(.dataset(organisation: organisation.slug, dataset: dataset.id.text))
            } catch Refusal.invalid(let field, let message) {
                let overview = try await register.datasets(in: organisation.id, for: visit.actor)
                let view = DatasetView(
                    visit: visit, organisation: organisation, overview: overview, dataset: nil, said: said, hasOrigin: hasOrigin(form),
                    mistake: (field, message.sentence))
                return visit.html(view.page, status: .unprocessableContent)
            }
        }
        routes.on(.get, .dataset(organisation: ":a", dataset: ":b"), for: self) { visit in
            let (organisation, overview, dataset) = try await dataset(visit)
            let view = DatasetView(
                visit: visit, organisation: organisation, overview: overview, dataset: dataset, said: dataset.said,
                users: try await register.users(of: dataset, for: visit.actor))
            return visit.html(view.page)
        }
        routes.on(.post, .dataset(organisation: ":a", dataset: ":b"), for: self) { visit in try await change(visit, try await form(visit.request)) }
        routes.on(.get, .dossierDatasets(":a"), for: self) { visit in
            let dossier = try await visit.dossier()
            let model = try await DossierModel(visit, dossier)
            return visit.html(
                DossierDatasetsView(model: model, overview: try await register.datasets(in: dossier.organisation, for: visit.actor)).page)
        }
        routes.on(.post, .dossierDatasets(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let dossier = try await visit.dossier()
            let known = try await register.datasets(in: dossier.organisation, for: visit.actor).datasets.map(\.id)
            let chosen = known.filter { form.all("dataset").contains($0.text) }
            let actor = visit.actor
            _ = try await visit.edit(form) { try $0.describe(by: actor, $1) { $0.datasets = chosen } }
            return visit.seeOther(.dossier(dossier.id.text), fragment: "fields")
        }
    }

    private func dataset(_ visit: Visit) async throws -> (Organisation, RegisterStore.DatasetOverview, Dataset) {
        let organisation = try await organisation(visit.parameters[0])
        let overview = try await register.datasets(in: organisation.id, for: visit.actor)
        guard let dataset = overview.datasets.first(where: { $0.id.text == visit.parameters[1] }) else { throw Failure.notFound }
        return (organisation, overview, dataset)
    }

    private func change(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let (organisation, overview, dataset) = try await dataset(visit)
        let (actor, step) = (visit.actor, form["step"] ?? "")
        let reason = form["\(step)-reason"] ?? ""
        let said = step == "describe" ? said(in: form) : dataset.said
        do {
            if step == "describe", !hasOrigin(form) { throw Self.noOrigin }
            try await register.act(on: dataset.id, in: organisation.id, by: actor, circumstances) { dataset, lineage, now in
                switch step {
                case "describe": try dataset.describe(said, lineage: lineage, by: actor)
                case "fault": try dataset.fault(reason: reason, by: actor)
                case "clear": try dataset.clear(reason: reason, by: actor, now)
                default: throw Failure.notFound
                }
            }
            return visit.seeOther(.dataset(organisation: organisation.slug, dataset: dataset.id.text))
        } catch Refusal.invalid(let field, let message) {
            let view = DatasetView(
                visit: visit, organisation: organisation, overview: overview, dataset: dataset, said: said,
                mistake: (step == "describe" ? field : "\(step)-reason", message.sentence), users: try await register.users(of: dataset, for: actor))
            return visit.html(view.page, status: .unprocessableContent)
        }
    }

    private func hasOrigin(_ form: FormFields) -> Bool { form["origin"].flatMap(Dataset.Origin.init(rawValue:)) != nil }

    private static var noOrigin: Refusal {
        .invalid(field: "origin", message: .init(nl: "kies hoe u aan de gegevens kwam", en: "choose how you got the data"))
    }

    private func said(in form: FormFields) -> Dataset.Description {
        let origin = form["origin"].flatMap(Dataset.Origin.init(rawValue:)) ?? .collected
        return Dataset.Description(
            name: trimmed(form["name"]), description: trimmed(form["description"]), origin: origin, supplier: trimmed(form["supplier"]),
            sources: origin == .derived ? form.all("sources").compactMap { Identifier($0) } : [],
            dossier: form["dossier"].flatMap { $0.isEmpty ? nil : Identifier($0) })
    }
}
