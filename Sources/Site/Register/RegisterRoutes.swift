import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    func addRegister(to routes: inout RouteTable) {
        addLists(to: &routes)
        addDossier(to: &routes)
        addDeletion(to: &routes)
        addDossierQuestions(to: &routes)
        addTasks(to: &routes)
        addSignOffs(to: &routes)
        addNotices(to: &routes)
        addAssessments(to: &routes)
        addConsultations(to: &routes)
        addPermits(to: &routes)
        addDatasets(to: &routes)
        addPurposes(to: &routes)
        addOrganisation(to: &routes)
        addPeople(to: &routes)
        addImports(to: &routes)
        addExports(to: &routes)
        addLedger(to: &routes)
    }

    private func addLists(to routes: inout RouteTable) {
        routes.on(.get, .organisations, for: self) { visit in
            let all = try await register.organisations().filter { visit.actor.organisations.contains($0.id) }
            // Most people have one organisation: no page in between.
            if all.count == 1 { return visit.seeOther(start(of: all[0], for: visit)) }
            let starts = all.map { (organisation: $0, start: start(of: $0, for: visit)) }
            return visit.html(OrganisationsView(visit: visit, organisations: starts).page)
        }
        routes.on(.get, .list(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            let query = visit.request.query
            let filter = DossierFilter(
                words: query["q"] ?? "", status: query["status"].flatMap(DossierVersion.Status.init(rawValue:)),
                register: query["register"].flatMap(Dossier.Register.init(rawValue:)), department: query["department"].flatMap { Identifier($0) },
                headline: query["verdict"].flatMap(Headline.init(rawValue:)), hasGaps: query["gaps"] == "1",
                gapKind: query["missing"].flatMap(EntryGaps.Kind.init(rawValue:)),
                waitsFor: query["mine"] == "1" ? .init(visit.actor, in: organisation.id) : nil,
                order: query["order"].flatMap(DossierFilter.Order.init(rawValue:)) ?? .name, needsAttention: query["open"] == "1", after: query["after"],
                limit: 50)
            let found = try await register.list(in: organisation.id, filter, for: visit.actor)
            return visit.html(RegisterListView(visit: visit, organisation: organisation, filter: filter, found: found).page)
        }
        routes.on(.get, .new(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.edit, in: organisation)
            return visit.html(NewDossierView(visit: visit, organisation: organisation, sent: nil, mistakes: []).page)
        }
        routes.on(.post, .new(organisation: ":a"), for: self) { visit in
            try await open(visit, try await organisation(visit.parameters[0]), try await form(visit.request))
        }
    }

    /// Where somebody starts: the dossiers, or for an administrator the people.
    private func start(of organisation: Organisation, for visit: Visit) -> RegisterAddress {
        let canRead = visit.actor.memberships(in: organisation.id).contains { $0.role.powers.contains(.read) }
        return canRead ? .list(organisation: organisation.slug) : .people(organisation: organisation.slug)
    }

    private func open(_ visit: Visit, _ organisation: Organisation, _ form: FormFields) async throws -> Response {
        try visit.require(.edit, in: organisation)
        let name = trimmed(form["name"])
        let purpose = trimmed(form["purpose"])
        var mistakes: [(field: String, message: Bilingual)] = []
        if name.isEmpty { mistakes.append(("name", .init(nl: "Geef het dossier een naam.", en: "Give the dossier a name."))) }
        if purpose.isEmpty {
            mistakes.append(("purpose", .init(nl: "Schrijf op waarvoor u de gegevens gebruikt.", en: "Write down what you use the data for.")))
        }
        guard mistakes.isEmpty else {
            return visit.html(
                NewDossierView(visit: visit, organisation: organisation, sent: form, mistakes: mistakes).page, status: .unprocessableContent)
        }
        var situation = Situation()
        if let example = form["start"].flatMap({ id in examples.first { $0.id == id } }) { situation = example.file.situation }
        let content = DossierContent(
            name: name, facts: AnswerText.facts(of: situation, in: rulebook),
            purposes: [Purpose(id: Identifier(random: randomBytes(16)), name: purpose)], operations: [])
        let kind = form["register"].flatMap(Dossier.Register.init(rawValue:)) ?? .controller
        let dossier = try await register.open(in: organisation.id, register: kind, content: content, by: visit.actor, circumstances)
        return visit.seeOther(situation.states.isEmpty ? .interview(dossier.id.text) : .dossier(dossier.id.text))
    }
}

extension Visit {
    /// - Throws: `Failure.notFound` for whoever is a stranger to the organisation, `forbidden` for whoever lacks the power.
    func require(_ power: Power, in organisation: Organisation) throws {
        if actor.memberships(in: organisation.id).isEmpty { throw Failure.notFound }
        guard powersSomewhere(in: organisation).contains(power) else { throw Refusal.notAllowed(power) }
    }

    /// What this person may do somewhere in the organisation, were it in one department.
    func powersSomewhere(in organisation: Organisation) -> Set<Power> {
        actor.memberships(in: organisation.id).reduce(into: []) { $0.formUnion($1.role.powers) }
    }
}
