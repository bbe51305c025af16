import Access
import Deadlines
import Markup
import Register
import RegisterStorage
import Text

/// Who has which role, who had one, who was invited, and inviting somebody.
struct PeopleView {
    /// A link that the administrator passes on.
    enum Handed {
        case invitation(Invitation, link: String?)
        case reset(Account, link: String)
    }

    let visit: Visit
    let organisation: Organisation
    let accounts: [Account]
    let former: [(account: Account, ended: Instant)]
    let invitations: [Invitation]
    /// Messages that did not arrive.
    let undelivered: [UndeliveredMail]
    var handed: Handed?
    /// What was typed, where it has to be mended.
    var sent: FormFields?
    var mistakes: [(field: String, message: Bilingual)] = []

    private var say: Say { visit.say }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.people(organisation: organisation.slug)), title: say.text("Mensen en rollen", "People and roles"),
            section: .register(.organisations), hasErrors: !mistakes.isEmpty, person: visit.person
        ) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: visit.language)
            Actions {
                ActionLink(
                    say("De organisatie, afdelingen en sleutels", "The organisation, departments and keys"),
                    to: visit.path(.organisationPage(organisation: organisation.slug)), kind: .secondary)
            }
            if let handed { notice(handed) }
            if !undelivered.isEmpty {
                Notice(.warning, say("Niet bezorgd", "Not delivered"), language: visit.language) {
                    for mail in undelivered { undelivered(mail) }
                }
            }
            for account in accounts { person(account) }
            if !invitations.isEmpty {
                Section(.two, say("Uitgenodigd", "Invited"), id: "invitations") { BulletList(invitations.map(invitation)) }
            }
            if !former.isEmpty {
                Section(.two, say("Hadden hier een rol", "Had a role here"), id: "former") {
                    for (account, ended) in former { former(account, ended) }
                }
            }
            Section(.two, say("Nodig iemand uit", "Invite somebody"), id: "invite") {
                Form(to: visit.path(.people(organisation: organisation.slug)), .change(visit.token)) {
                    TextField(
                        "name", label: say("Naam", "Name"), error: error("name"), value: sent?["name"] ?? "", width: .medium, maximumLength: 120)
                    TextField(
                        "email", label: say("E-mailadres", "E-mail address"), kind: .email, error: error("email"), value: sent?["email"] ?? "", width: .medium,
                        maximumLength: 254)
                    CheckboxGroup(
                        "role", legend: .plain(say("Rollen", "Roles")), error: error("role"),
                        choices: Role.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) }, selected: Set(sent?.all("role") ?? []))
                    SubmitButton(say("Nodig uit", "Invite"))
                }
            }
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: visit.language) }
    }

    private func words(_ roles: some Sequence<Role>) -> String {
        let roles = Set(roles)
        return Role.allCases.filter(roles.contains).map { $0.name[visit.language] }.joined(separator: ", ")
    }

    private func notice(_ handed: Handed) -> Flow {
        switch handed {
        case .invitation(let invitation, let link):
            Notice(.ok, say("\(invitation.name) is uitgenodigd", "\(invitation.name) was invited"), language: visit.language) {
                if let link {
                    Paragraph(
                        say(
                            "Geef deze link aan \(invitation.email), en aan niemand anders. Hij werkt één keer, een week lang:",
                            "Pass this link on to \(invitation.email), and to nobody else. It works once, for a week:"))
                    CodeBlock(label: say.text("Uitnodiging", "Invitation"), link)
                } else {
                    Paragraph(
                        say(
                            "De uitnodiging gaat naar \(invitation.email). De link daarin werkt een week.",
                            "The invitation goes to \(invitation.email). The link in it works for a week."))
                }
            }.html
        case .reset(let account, let link):
            Notice(.ok, say("Een nieuw wachtwoord voor \(account.name)", "A new password for \(account.name)"), language: visit.language) {
                Paragraph(
                    say(
                        "Geef deze link aan deze persoon zelf. Hij werkt één keer, een half uur lang. Het grootboek noemt dat u hem maakte.",
                        "Pass this link on to this person and nobody else. It works once, for half an hour. The ledger names that you made it."))
                CodeBlock(label: say.text("Link", "Link"), link)
            }.html
        }
    }

    private func undelivered(_ mail: UndeliveredMail) -> Flow {
        Flow {
            Paragraph(Phrasing("\(mail.to): \(mail.subject) (") + say.moment(mail.created) + Phrasing("): ") + .code(mail.problem))
            Form(to: visit.path(.undelivered(organisation: organisation.slug, mail: mail.id)), .change(visit.token)) {
                Actions {
                    SubmitButton(say("Stuur opnieuw", "Send again") + .hiddenVisually(": \(mail.subject)"), .secondary, field: ("step", "again"))
                    SubmitButton(say("Laat vallen", "Dismiss") + .hiddenVisually(": \(mail.subject)"), .secondary, field: ("step", "dismiss"))
                }
            }
        }
    }

    // MARK: Somebody

    private func former(_ account: Account, _ ended: Instant) -> Flow {
        guard !account.name.isEmpty else {
            return Paragraph(say("Een gewiste persoon, tot ", "An erased person, until ") + say.moment(ended)).html
        }
        let field = "sure-\(account.id)"
        return Flow {
            Paragraph(Phrasing(account.name) + say(", tot ", ", until ") + say.moment(ended))
            if account.isEnded {
                Disclosure(say("Wis deze persoon", "Erase this person") + .hiddenVisually(": \(account.name)"), isOpen: error(field) != nil) {
                    Paragraph(
                        say(
                            "De naam, het adres en elke tekst over deze persoon in de grootboeken worden voorgoed onleesbaar. Wat er is gedaan en wanneer blijft staan, en de keten van het grootboek blijft heel.",
                            "The name, the address and every text about this person in the ledgers become unreadable for good. What was done and when stays, and the chain of the ledger stays whole."
                        ))
                    Form(to: visit.path(.erasePerson(organisation: organisation.slug, account: account.id.text)), .change(visit.token)) {
                        CheckboxGroup(
                            field, legend: .plain(say("Wissen", "Erasing")), error: error(field),
                            choices: [Choice("yes", say("Ik weet dat dit niet terug kan", "I know that this cannot be undone"))], selected: [])
                        SubmitButton(say("Wis deze persoon", "Erase this person") + .hiddenVisually(": \(account.name)"), .destructive)
                    }
                }
            }
        }
    }

    private func person(_ account: Account) -> Flow {
        let own = account.memberships.filter { $0.organisation == organisation.id }
        let byHand = Set(own.filter { $0.source == .hand && $0.department == nil }.map(\.role))
        let byGroup = own.filter { $0.source == .group }.map(\.role)
        let field = "role-\(account.id)"
        let isElsewhere = account.memberships.contains { $0.organisation != organisation.id }
        return Disclosure(Phrasing("\(account.name) – \(words(own.map(\.role)))"), isOpen: error(field) != nil) {
            Paragraph(Phrasing(account.email), .small)
            if !byGroup.isEmpty {
                Paragraph(say("Door een groep bij de aanmelddienst: \(words(byGroup)).", "By a group of the sign-in service: \(words(byGroup))."))
            }
            if let clash = Role.clash(in: own.map(\.role)) {
                Paragraph(
                    say(clash)
                        + say(
                            " Waar allebei gelden, telt alleen de rol van functionaris.", " Where both hold, only the role of officer counts."))
            }
            Form(to: visit.path(.person(organisation: organisation.slug, account: account.id.text)), .change(visit.token)) {
                CheckboxGroup(
                    field, legend: .plain(say("Rollen van \(account.name)", "Roles of \(account.name)")), error: error(field),
                    choices: Role.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) }, selected: Set(byHand.map(\.rawValue)))
                SubmitButton(say("Bewaar de rollen", "Save the roles"), .secondary)
            }
            departments(account, own)
            if !isElsewhere {
                Form(to: visit.path(.resetLink(organisation: organisation.slug, account: account.id.text)), .change(visit.token)) {
                    CheckboxGroup(
                        "factor", legend: .plain(say("Kan \(account.name) niet meer aanmelden?", "Can \(account.name) no longer sign in?")),
                        choices: [
                            Choice(
                                "yes", say("Ook de app met codes en de toegangssleutels zijn kwijt", "The app with codes and the passkeys are lost too"),
                                hint: say("Controleer eerst op een andere manier wie het vraagt.", "First check in another way who is asking."))
                        ])
                    SubmitButton(say("Maak een link voor een nieuw wachtwoord", "Make a link for a new password"), .secondary)
                }
            }
            Form(to: visit.path(.endMembership(organisation: organisation.slug, account: account.id.text)), .change(visit.token)) {
                Paragraph(
                    isElsewhere
                        ? say("Een rol in een andere organisatie blijft.", "A role in another organisation stays.")
                        : say(
                            "Het account wordt dan ook beëindigd. Wat deze persoon deed, blijft staan.",
                            "The account then ends too. What this person did stays."),
                    .small)
                SubmitButton(say("Beëindig de toegang", "End the access") + .hiddenVisually(": \(account.name)"), .destructive)
            }
        }.html
    }

    /// Roles in one department only.
    private func departments(_ account: Account, _ own: [Membership]) -> Flow {
        guard !organisation.departments.isEmpty else { return .empty }
        let path = visit.path(.departmentRole(organisation: organisation.slug, account: account.id.text))
        let names = Dictionary(organisation.departments.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return Flow {
            for membership in own {
                if let department = membership.department {
                    let words = say(membership.role.name) + Phrasing(" – \(names[department] ?? department.text)")
                    Form(
                        to: path, .change(visit.token),
                        hidden: [("step", "remove"), ("part-role", membership.role.rawValue), ("department", department.text)]
                    ) {
                        SubmitButton(say("Neem af: ", "Take away: ") + words, .secondary)
                    }
                }
            }
            Form(to: path, .change(visit.token), hidden: [("step", "add")]) {
                Select(
                    "part-role", label: say("Rol in één afdeling", "Role in one department"),
                    choices: Role.allCases.filter { $0 != .administrator }.map { ($0.rawValue, $0.name[visit.language]) },
                    selected: "", language: visit.language)
                Select(
                    "department", label: say("Afdeling", "Department"), choices: organisation.departments.map { ($0.id.text, $0.name) }, selected: "",
                    language: visit.language)
                SubmitButton(say("Geef deze rol", "Give this role"), .secondary)
            }
        }
    }

    private func invitation(_ invitation: Invitation) -> Flow {
        let isLate = visit.site.circumstances.time >= invitation.expires
        let path = visit.path(.invitation(organisation: organisation.slug, invitation: invitation.id.text))
        return Flow {
            Paragraph(
                Phrasing("\(invitation.name) (\(invitation.email)) – \(words(invitation.roles)) ")
                    + (isLate
                        ? .badge(say("verlopen", "expired"), .warning)
                        : Phrasing.muted(say("tot ", "until ") + say.moment(invitation.expires))))
            Form(to: path, .change(visit.token)) {
                Actions {
                    SubmitButton(
                        say("Stuur opnieuw", "Send again") + .hiddenVisually(": \(invitation.name)"), .secondary, field: ("step", "again"))
                    SubmitButton(
                        say("Trek in", "Withdraw") + .hiddenVisually(": \(invitation.name)"), .destructive, field: ("step", "withdraw"))
                }
            }
        }
    }
}
