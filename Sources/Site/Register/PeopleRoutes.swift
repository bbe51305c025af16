import Access
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Accounts and roles, for the administrator.
extension Site {
    func addPeople(to routes: inout RouteTable) {
        routes.on(.get, .people(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.manageAccess, in: organisation)
            return visit.html(
                PeopleView(visit: visit, organisation: organisation, accounts: try await register.accounts(in: organisation.id), invited: nil, mistake: nil)
                    .page)
        }
        routes.on(.post, .people(organisation: ":a"), for: self) { visit in try await invite(visit, try await form(visit.request)) }
        routes.on(.post, .person(organisation: ":a", account: ":b"), for: self) { visit in try await changeRoles(visit, try await form(visit.request)) }
    }

    private func roles(_ form: FormFields, _ field: String = "role") -> [Role] { Role.allCases.filter { form.all(field).contains($0.rawValue) } }

    private func invite(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await organisation(visit.parameters[0])
        try visit.require(.manageAccess, in: organisation)
        let (name, email, roles) = (trimmed(form["name"]), trimmed(form["email"]).lowercased(), roles(form))
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        func again(_ field: String, _ nl: String, _ en: String) async throws -> Response {
            let view = PeopleView(
                visit: visit, organisation: organisation, accounts: try await register.accounts(in: organisation.id), invited: nil,
                mistake: (field, .init(nl: nl, en: en)))
            return visit.html(view.page, status: .unprocessableContent)
        }
        if name.isEmpty { return try await again("name", "Vul een naam in.", "Fill in a name.") }
        if parts.count != 2 || parts[0].isEmpty || !parts[1].contains(".") || email.contains(where: \.isWhitespace) {
            return try await again("email", "Vul een e-mailadres in.", "Fill in an e-mail address.")
        }
        if roles.isEmpty { return try await again("role", "Kies minstens één rol.", "Choose at least one role.") }
        let now = circumstances
        var account = try await register.account(email: email) ?? Account(id: Identifier(random: randomBytes(16)), name: name, email: email)
        let isNew = account.memberships.isEmpty
        let hasPassword = isNew ? false : try await register.credentials(of: account.id).password != nil
        if account.memberships.contains(where: { $0.organisation == organisation.id }), hasPassword || account.id == visit.person.account.id {
            return try await again(
                "email", "Deze persoon heeft hier al een rol. Wijzig die in de lijst.", "This person has a role here already. Change it in the list.")
        }
        // Whoever holds the link of an invitation becomes that person, in every organisation.
        if !hasPassword, account.memberships.contains(where: { $0.organisation != organisation.id }) {
            return try await again(
                "email", "Deze persoon heeft een uitnodiging die nog niet is gebruikt. Probeer het opnieuw als dat is gebeurd.",
                "This person has an invitation that was not used yet. Try again when it was.")
        }
        account.memberships.removeAll { $0.organisation == organisation.id }
        account.memberships += roles.map { Membership(organisation: organisation.id, role: $0) }
        try await register.save(account, by: visit.person.account.id, now)
        var link: String?
        if try await register.credentials(of: account.id).password == nil {
            let word = SecretToken(random: randomBytes(SecretToken.length))
            try await register.save(OneTimeLink(word, purpose: .invitation, subject: account.id.text, created: now.time))
            link = settings.address + Address.register(.oneTimeLink(word.text)).path(visit.language).text
        }
        let view = PeopleView(
            visit: visit, organisation: organisation, accounts: try await register.accounts(in: organisation.id), invited: (account, link), mistake: nil)
        return visit.html(view.page)
    }

    private func changeRoles(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await organisation(visit.parameters[0])
        try visit.require(.manageAccess, in: organisation)
        guard let id = visit.parameters[1].flatMap({ Identifier<Account>($0) }), var account = try await register.account(id),
            account.memberships.contains(where: { $0.organisation == organisation.id })
        else { throw Failure.notFound }
        let roles = roles(form, "role-\(id)")
        if id == visit.person.account.id, !roles.contains(.administrator) {
            throw Refusal.invalid(
                field: "role",
                message: .init(
                    nl: "u kunt uw eigen beheerdersrol niet opgeven; laat een andere beheerder dat doen",
                    en: "you cannot give up your own administrator role; have another administrator do that"))
        }
        account.memberships.removeAll { $0.organisation == organisation.id && $0.department == nil }
        account.memberships += roles.map { Membership(organisation: organisation.id, role: $0) }
        try await register.save(account, by: visit.person.account.id, circumstances)
        return visit.seeOther(.people(organisation: organisation.slug))
    }
}

/// Who has which role, and inviting somebody.
struct PeopleView {
    let visit: Visit
    let organisation: Organisation
    let accounts: [Account]
    let invited: (account: Account, link: String?)?
    let mistake: (field: String, message: Bilingual)?

    private var say: Say { visit.say }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.people(organisation: organisation.slug)), title: say.text("Mensen en rollen", "People and roles"),
            section: .register(.organisations), hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            if let invited {
                Notice(.ok, say("\(invited.account.name) heeft nu een rol", "\(invited.account.name) has a role now"), language: visit.language) {
                    if let link = invited.link {
                        Paragraph(say("Geef deze link door. Hij werkt één keer, een week lang:", "Pass on this link. It works once, for a week:"))
                        CodeBlock(label: say.text("Uitnodiging", "Invitation"), link)
                    }
                }
            }
            for account in accounts { person(account) }
            Section(.two, say("Nodig iemand uit", "Invite somebody"), id: "invite") {
                Form(to: visit.path(.people(organisation: organisation.slug)), .change(visit.token)) {
                    TextField("name", label: say("Naam", "Name"), error: error("name"), width: .medium, maximumLength: 120)
                    TextField("email", label: say("E-mailadres", "E-mail address"), kind: .email, error: error("email"), width: .medium, maximumLength: 254)
                    CheckboxGroup(
                        "role", legend: .plain(say("Rollen", "Roles")), error: error("role"),
                        choices: Role.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) })
                    SubmitButton(say("Nodig uit", "Invite"))
                }
            }
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
    }

    private func person(_ account: Account) -> Flow {
        let roles = Set(account.memberships.filter { $0.organisation == organisation.id }.map(\.role))
        return Disclosure(Phrasing("\(account.name) – \(Role.allCases.filter(roles.contains).map { $0.name[visit.language] }.joined(separator: ", "))")) {
            Paragraph(Phrasing(account.email), .small)
            Form(to: visit.path(.person(organisation: organisation.slug, account: account.id.text)), .change(visit.token)) {
                CheckboxGroup(
                    "role-\(account.id)", legend: .plain(say("Rollen van \(account.name)", "Roles of \(account.name)")),
                    choices: Role.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) }, selected: Set(roles.map(\.rawValue)))
                SubmitButton(say("Bewaar de rollen", "Save the roles"), .secondary)
            }
        }.html
    }
}
