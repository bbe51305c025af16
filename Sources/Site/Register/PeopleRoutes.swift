import Access
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
            let organisation = try await administered(visit)
            return visit.html(try await peopleView(visit, organisation).page)
        }
        routes.on(.post, .people(organisation: ":a"), for: self) { visit in try await invite(visit, try await form(visit.request)) }
        routes.on(.post, .invitation(organisation: ":a", invitation: ":b"), for: self) { visit in
            try await changeInvitation(visit, try await form(visit.request))
        }
        routes.on(.post, .person(organisation: ":a", account: ":b"), for: self) { visit in try await changeRoles(visit, try await form(visit.request)) }
        routes.on(.post, .endMembership(organisation: ":a", account: ":b"), for: self) { visit in
            _ = try await form(visit.request)
            let organisation = try await administered(visit)
            let account = try await member(visit, organisation)
            try await register.endMembership(of: account.id, in: organisation.id, by: visit.person.account.id, circumstances)
            return account.id == visit.person.account.id ? visit.seeOther(.organisations) : visit.seeOther(.people(organisation: organisation.slug))
        }
        routes.on(.post, .erasePerson(organisation: ":a", account: ":b"), for: self) { visit in
            let form = try await form(visit.request)
            let organisation = try await administered(visit)
            guard let account = visit.parameters[1].flatMap({ Identifier<Account>($0) }),
                try await register.formerMembers(of: organisation.id).contains(where: { $0.account.id == account })
            else { throw Failure.notFound }
            let field = "sure-\(account)"
            guard form[field] == "yes" else {
                var view = try await peopleView(visit, organisation)
                view.mistakes = [(field, .init(nl: "Vink aan dat u weet dat dit niet terug kan.", en: "Tick that you know that this cannot be undone."))]
                return visit.html(view.page, status: .unprocessableContent)
            }
            do {
                _ = try await register.erase(person: account.text, in: organisation.id, by: visit.actor, circumstances)
            } catch let refusal as Refusal {
                var view = try await peopleView(visit, organisation)
                view.mistakes = [(field, refusal.message.sentence)]
                return visit.html(view.page, status: .unprocessableContent)
            }
            return visit.seeOther(.people(organisation: organisation.slug), fragment: "former")
        }
        routes.on(.post, .undelivered(organisation: ":a", mail: ":b"), for: self) { visit in
            let form = try await form(visit.request)
            let organisation = try await administered(visit)
            let mail = visit.parameters[1] ?? ""
            switch form["step"] {
            case "again": try await register.sendAgain(mail, in: organisation.id, at: circumstances.time)
            case "dismiss": try await register.dismiss(mail, in: organisation.id, at: circumstances.time)
            default: throw Failure.notFound
            }
            return visit.seeOther(.people(organisation: organisation.slug))
        }
        routes.on(.post, .resetLink(organisation: ":a", account: ":b"), for: self) { visit in
            try await makeResetLink(visit, try await form(visit.request))
        }
    }

    /// The organisation of the address, for its administrator.
    func administered(_ visit: Visit) async throws -> Organisation {
        let organisation = try await organisation(visit.parameters[0])
        try visit.require(.manageAccess, in: organisation)
        return organisation
    }

    /// Somebody of the address with a role in the organisation.
    private func member(_ visit: Visit, _ organisation: Organisation) async throws -> Account {
        guard let id = visit.parameters[1].flatMap({ Identifier<Account>($0) }), let account = try await register.account(id), !account.isEnded,
            !account.roles(in: organisation.id).isEmpty
        else { throw Failure.notFound }
        return account
    }

    func peopleView(_ visit: Visit, _ organisation: Organisation) async throws -> PeopleView {
        PeopleView(
            visit: visit, organisation: organisation, accounts: try await register.accounts(in: organisation.id),
            former: try await register.formerMembers(of: organisation.id), invitations: try await register.invitations(in: organisation.id),
            undelivered: try await register.undelivered(in: organisation.id))
    }

    func roles(_ form: FormFields, _ field: String = "role") -> [Role] { Role.allCases.filter { form.all(field).contains($0.rawValue) } }

    private func changeRoles(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await administered(visit)
        let account = try await member(visit, organisation)
        let field = "role-\(account.id)"
        let roles = roles(form, field)
        if roles.isEmpty, !account.memberships.contains(where: { $0.organisation == organisation.id && $0.source == .group }) {
            var view = try await peopleView(visit, organisation)
            view.mistakes = [
                (
                    field,
                    .init(
                        nl: "Kies minstens één rol, of beëindig de toegang van deze persoon.", en: "Choose at least one role, or end the access of this person."
                    )
                )
            ]
            return visit.html(view.page, status: .unprocessableContent)
        }
        if let clash = Role.clash(in: roles) {
            var view = try await peopleView(visit, organisation)
            view.mistakes = [(field, clash)]
            return visit.html(view.page, status: .unprocessableContent)
        }
        do {
            // What a group gives is not given or taken here, nor a role in one department.
            try await register.change(account.id, by: visit.person.account.id, circumstances) { account in
                account.memberships.removeAll { $0.organisation == organisation.id && $0.department == nil && $0.source == .hand }
                account.memberships += roles.map { Membership(organisation: organisation.id, role: $0) }
            }
        } catch let refusal as Refusal {
            var view = try await peopleView(visit, organisation)
            view.mistakes = [(field, refusal.message.sentence)]
            return visit.html(view.page, status: .unprocessableContent)
        }
        return visit.seeOther(.people(organisation: organisation.slug))
    }

    /// A link with which somebody sets a new password. Only where nobody else's organisation trusts the account too.
    private func makeResetLink(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await administered(visit)
        let account = try await member(visit, organisation)
        let administered = visit.person.account.memberships.filter { $0.role == .administrator && $0.department == nil }.map(\.organisation)
        guard account.memberships.allSatisfy({ administered.contains($0.organisation) }) else {
            throw Failure.forbidden(
                .init(
                    nl: "Deze persoon heeft ook een rol in een andere organisatie. Alleen een beheerder van alle organisaties kan de link maken.",
                    en: "This person has a role in another organisation too. Only an administrator of all the organisations can make the link."))
        }
        let now = circumstances
        let word = SecretToken(random: randomBytes(SecretToken.length))
        try await register.resetAccess(
            of: account.id, OneTimeLink(word, purpose: .passwordReset, subject: account.id.text, created: now.time), alsoSecondFactor: form["factor"] == "yes",
            in: organisation.id, by: visit.person.account.id, now)
        var view = try await peopleView(visit, organisation)
        view.handed = .reset(account, link: settings.address + Address.register(.oneTimeLink(word.text)).path(visit.language).text)
        return visit.html(view.page)
    }
}
