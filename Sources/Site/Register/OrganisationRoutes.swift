import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Text

/// What an administrator settles for an organisation: how it is reached, its departments, the keys; and further organisations.
extension Site {
    func addOrganisation(to routes: inout RouteTable) {
        routes.on(.get, .organisationPage(organisation: ":a"), for: self) { visit in
            let organisation = try await administered(visit)
            return visit.html(OrganisationView(visit: visit, organisation: organisation, keys: try await register.verificationKeys().ids).page)
        }
        routes.on(.post, .organisationPage(organisation: ":a"), for: self) { visit in
            let form = try await form(visit.request)
            let organisation = try await administered(visit)
            let changed = described(organisation, form)
            guard !changed.name.isEmpty else { return try await again(visit, changed, "name", Self.nameless) }
            try await register.save(changed, by: visit.person.account.id, circumstances)
            return visit.seeOther(.organisationPage(organisation: organisation.slug))
        }
        routes.on(.post, .newOrganisation(organisation: ":a"), for: self) { visit in try await makeOrganisation(visit, try await form(visit.request)) }
        routes.on(.post, .newKey(organisation: ":a"), for: self) { visit in
            _ = try await form(visit.request)
            let organisation = try await administered(visit)
            _ = try await register.rotateKey(in: organisation.id, by: visit.actor, circumstances)
            return visit.seeOther(.organisationPage(organisation: organisation.slug))
        }
        routes.on(.post, .departmentRole(organisation: ":a", account: ":b"), for: self) { visit in try await changePart(visit, try await form(visit.request)) }
        routes.on(.post, .department(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let dossier = try await visit.dossier()
            let organisation = try await organisation(dossier.organisation)
            let department = form["department"].flatMap { $0.isEmpty ? nil : Identifier<Department>($0) }
            guard department.map({ id in organisation.departments.contains { $0.id == id } }) ?? true else { throw Failure.notFound }
            let actor = visit.actor
            _ = try await visit.act(form) { dossier, _ in try dossier.move(to: department, by: actor) }
            return visit.seeOther(.dossier(dossier.id.text))
        }
    }

    private static var nameless: Bilingual { .init(nl: "Geef de organisatie een naam.", en: "Give the organisation a name.") }

    private func described(_ organisation: Organisation, _ form: FormFields) -> Organisation {
        var changed = organisation
        changed.name = trimmed(form["name"])
        changed.contact = trimmed(form["contact"])
        changed.officerContact = trimmed(form["officer"])
        changed.representative = trimmed(form["representative"])
        for index in changed.departments.indices {
            let name = trimmed(form["department-\(changed.departments[index].id)"])
            if !name.isEmpty { changed.departments[index].name = name }
        }
        let new = trimmed(form["department-new"])
        if !new.isEmpty { changed.departments.append(Department(id: Identifier(random: randomBytes(16)), name: new)) }
        return changed
    }

    private func again(_ visit: Visit, _ organisation: Organisation, _ field: String, _ message: Bilingual) async throws -> Response {
        var view = OrganisationView(visit: visit, organisation: organisation, keys: try await register.verificationKeys().ids)
        view.mistake = (field, message)
        return visit.html(view.page, status: .unprocessableContent)
    }

    /// Whoever makes an organisation is its first administrator.
    private func makeOrganisation(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await administered(visit)
        let name = trimmed(form["new-name"])
        let slug = slug(name)
        guard Organisation.isSlug(slug) else { return try await again(visit, organisation, "new-name", Self.nameless) }
        let new = Organisation(id: Identifier(random: randomBytes(16)), slug: slug, name: name)
        do {
            try await register.save(new, by: visit.person.account.id, circumstances)
        } catch RegisterStoreError.exists {
            return try await again(
                visit, organisation, "new-name",
                .init(nl: "Er is al een organisatie met deze naam.", en: "There is an organisation of this name already."))
        }
        try await register.change(visit.person.account.id, by: visit.person.account.id, circumstances) { account in
            account.memberships.append(Membership(organisation: new.id, role: .administrator))
        }
        return visit.seeOther(.people(organisation: slug))
    }

    private func changePart(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await administered(visit)
        guard let id = visit.parameters[1].flatMap({ Identifier<Account>($0) }), let role = form["part-role"].flatMap(Role.init(rawValue:)),
            role != .administrator,
            let department = organisation.departments.first(where: { $0.id.text == form["department"] }),
            try await register.accounts(in: organisation.id).contains(where: { $0.id == id })
        else { throw Failure.notFound }
        let isAdded = form["step"] == "add"
        try await register.change(id, by: visit.person.account.id, circumstances) { account in
            account.memberships.removeAll {
                $0.organisation == organisation.id && $0.department == department.id && $0.role == role && $0.source == .hand
            }
            if isAdded { account.memberships.append(Membership(organisation: organisation.id, department: department.id, role: role)) }
        }
        return visit.seeOther(.people(organisation: organisation.slug))
    }
}

/// An organisation, for its administrator.
struct OrganisationView {
    let visit: Visit
    let organisation: Organisation
    /// The ids of all keys that ever signed here.
    let keys: [String]
    var mistake: (field: String, message: Bilingual)?

    private var say: Say { visit.say }

    var page: Page {
        let address = RegisterAddress.organisationPage(organisation: organisation.slug)
        return visit.site.page(
            visit.language, at: .register(address), title: say.text("De organisatie", "The organisation"), section: .register(.organisations),
            breadcrumbs: [(say("Mensen en rollen", "People and roles"), .register(.people(organisation: organisation.slug)))], hasErrors: mistake != nil,
            person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            Paragraph(
                say(
                    "Dit staat in het register (art. 30 AVG), in de informatie voor mensen en in elke uitvoer.",
                    "This stands in the register (Art. 30 GDPR), in the information for people and in every export."), .lead)
            Form(to: visit.path(address), .change(visit.token)) {
                TextField("name", label: say("Naam", "Name"), error: error("name"), value: organisation.name, maximumLength: 200)
                TextField(
                    "contact", label: say("Hoe is de organisatie te bereiken?", "How can the organisation be reached?"),
                    hint: say("Postadres, e-mailadres of telefoonnummer.", "Postal address, e-mail address or telephone number."),
                    value: organisation.contact, maximumLength: 300)
                TextField(
                    "officer", label: say("Functionaris gegevensbescherming", "Data protection officer"),
                    hint: say("Hoe deze te bereiken is; leeg als er geen is.", "How to reach them; empty when there is none."),
                    value: organisation.officerContact, maximumLength: 300)
                TextField(
                    "representative", label: say("Vertegenwoordiger in de Unie", "Representative in the Union"),
                    hint: say("Alleen voor een organisatie daarbuiten (art. 27 AVG).", "Only for an organisation outside it (Art. 27 GDPR)."),
                    value: organisation.representative, maximumLength: 300)
                Section(.two, say("Afdelingen", "Departments"), id: "departments") {
                    Paragraph(
                        say(
                            "Wie een rol heeft in één afdeling, ziet alleen de dossiers van die afdeling.",
                            "Whoever has a role in one department sees the dossiers of that department only."))
                    for (number, department) in organisation.departments.enumerated() {
                        TextField(
                            "department-\(department.id)", label: say("Afdeling \(number + 1)", "Department \(number + 1)"), value: department.name,
                            width: .medium, maximumLength: 200)
                    }
                    TextField("department-new", label: say("Nieuwe afdeling", "New department"), width: .medium, maximumLength: 200)
                }
                SubmitButton(say("Bewaar", "Save"))
            }
            signing
            Section(.two, say("Nog een organisatie", "Another organisation"), id: "another") {
                Paragraph(
                    say(
                        "Een eigen register, strikt gescheiden van dit. U wordt er beheerder van.",
                        "A register of its own, strictly apart from this one. You become its administrator."))
                Form(to: visit.path(.newOrganisation(organisation: organisation.slug)), .change(visit.token)) {
                    TextField(
                        "new-name", label: say("Naam van de nieuwe organisatie", "Name of the new organisation"), error: error("new-name"), maximumLength: 200)
                    SubmitButton(say("Maak de organisatie", "Make the organisation"), .secondary)
                }
            }
        }
    }

    private var signing: Flow {
        Section(.two, say("Sleutels", "Keys"), id: "keys") {
            Paragraph(
                say(
                    "Met een sleutel van deze installatie worden vergunningen en het grootboek ondertekend. Een nieuwe neemt het over; wat met de oude is ondertekend, blijft na te gaan.",
                    "Permits and the ledger are signed with a key of this installation. A new one takes over; what was signed with the old one can still be checked."
                ))
            BulletList(keys.map { Phrasing.code($0) })
            if visit.actor.powers(in: organisation.id, department: nil).contains(.readHistory) {
                Paragraph(
                    .link(
                        say("Het grootboek downloaden en nagaan", "Download and check the ledger"),
                        to: visit.path(.ledger(organisation: organisation.slug))))
            } else {
                Paragraph(
                    say(
                        "Het grootboek is voor de functionaris gegevensbescherming, een privacy officer en een auditor.",
                        "The ledger is for the data protection officer, a privacy officer and an auditor."), .small)
            }
            Form(to: visit.path(.newKey(organisation: organisation.slug)), .change(visit.token)) {
                SubmitButton(say("Onderteken voortaan met een nieuwe sleutel", "Sign with a new key from now on"), .secondary)
            }
        }.html
    }

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
    }
}
