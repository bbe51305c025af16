import Access
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Asking people to join an organisation.
extension Site {
    /// Whether a text looks like an e-mail address; only a message that is answered proves one.
    static func isEmailAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return text.utf8.count <= 254 && parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && parts[1].first != "." && parts[1].last != "."
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"<>(),;:\"\\[]".unicodeScalars.contains($0) }
    }

    func invite(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await administered(visit)
        let (name, email, roles) = (trimmed(form["name"]), trimmed(form["email"]).lowercased(), roles(form))
        var mistakes: [(field: String, message: Bilingual)] = []
        if name.isEmpty { mistakes.append(("name", .init(nl: "Vul een naam in.", en: "Fill in a name."))) }
        if !Self.isEmailAddress(email) {
            mistakes.append(
                ("email", .init(nl: "Vul een e-mailadres in, zoals naam@voorbeeld.example.", en: "Fill in an e-mail address, such as name@example.com.")))
        } else if try await register.account(email: email)?.roles(in: organisation.id).isEmpty == false {
            mistakes.append(
                (
                    "email",
                    .init(nl: "Deze persoon heeft hier al een rol. Wijzig die in de lijst.", en: "This person has a role here already. Change it in the list.")
                ))
        }
        if roles.isEmpty { mistakes.append(("role", .init(nl: "Kies minstens één rol.", en: "Choose at least one role."))) }
        if let clash = Role.clash(in: roles) { mistakes.append(("role", clash)) }
        guard mistakes.isEmpty else {
            var view = try await peopleView(visit, organisation)
            (view.mistakes, view.sent) = (mistakes, form)
            return visit.html(view.page, status: .unprocessableContent)
        }
        return try await send(
            Invitation(
                id: Identifier(random: randomBytes(16)), organisation: organisation.id, email: email, name: name, roles: roles,
                invitedBy: visit.person.account.id, sent: circumstances.time), visit, organisation)
    }

    /// Sends an invitation again, with a new link, or withdraws it.
    func changeInvitation(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let organisation = try await administered(visit)
        guard let kept = try await register.invitations(in: organisation.id).first(where: { $0.id.text == visit.parameters[1] }) else { throw Failure.notFound }
        switch form["step"] {
        case "again":
            var invitation = kept
            (invitation.invitedBy, invitation.sent) = (visit.person.account.id, circumstances.time)
            return try await send(invitation, visit, organisation)
        case "withdraw":
            guard try await register.withdraw(kept.id, in: organisation.id, by: visit.person.account.id, circumstances) else { throw Failure.notFound }
            return visit.seeOther(.people(organisation: organisation.slug))
        default: throw Failure.notFound
        }
    }

    /// Sends an invitation by e-mail, and only so: the address is proven by who follows the link. Without a mail server the administrator passes it on.
    private func send(_ invitation: Invitation, _ visit: Visit, _ organisation: Organisation) async throws -> Response {
        let now = circumstances
        var invitation = invitation
        invitation.isMailed = settings.sendsMail
        let word = SecretToken(random: randomBytes(SecretToken.length))
        let link = OneTimeLink(word, purpose: .invitation, subject: invitation.id.text, created: now.time)
        try await register.invite(invitation, link, by: visit.person.account.id, now)
        let address = settings.address + Address.register(.oneTimeLink(word.text)).path(visit.language).text
        if settings.sendsMail {
            try await register.queue(
                MailTexts(language: visit.language).invitation(to: invitation.email, organisation: organisation.name, link: address),
                topic: "invitation \(Base64URL.encode(link.digest))", organisation: organisation.id, at: now.time)
        }
        var view = try await peopleView(visit, organisation)
        view.handed = .invitation(invitation, link: settings.sendsMail ? nil : address)
        return visit.html(view.page)
    }
}
