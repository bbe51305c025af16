import Access
import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// An organisation that does not exist, with somebody for each role and the example situations as dossiers: to look around in.
public struct ExampleOrganisation: Sendable {
    static let id = Identifier<Organisation>("voorbeeldorganisatie")!

    static func account(_ role: Role) -> Account {
        let name = role.name.nl.prefix(1).uppercased() + role.name.nl.dropFirst()
        return Account(
            id: Identifier("voorbeeld-\(role.rawValue)")!, name: "\(name) (voorbeeld)", email: "\(role.rawValue)@voorbeeld.example",
            memberships: [Membership(organisation: id, role: role)])
    }

    /// Makes it where it is not there yet.
    /// - Throws: what the store throws.
    static func make(_ site: Site) async throws {
        let now = site.circumstances
        guard try await site.register.organisation(id) == nil else { return }
        try await site.register.save(
            Organisation(
                id: id, slug: "voorbeeld", name: "Voorbeeldorganisatie", contact: "privacy@voorbeeld.example",
                officerContact: "fg@voorbeeld.example"), by: nil, now)
        for role in Role.allCases { try await site.register.save(account(role), by: nil, now) }
        for example in site.examples {
            let file = example.file
            for (name, situation) in [(file.title, file.situation)] + file.variants.map({ (file.title + Bilingual(": ") + $0.name, $0.situation) }) {
                let content = DossierContent(
                    name: name.nl, facts: AnswerText.facts(of: situation, in: site.rulebook),
                    purposes: [Purpose(id: Identifier(random: site.randomBytes(16)), name: file.title.nl, description: file.description?.nl ?? "")],
                    fields: file.description.map { ["description": .text($0.nl)] } ?? [:], operations: [.use])
                _ = try await site.register.open(in: id, register: .controller, content: content, by: Actor(account(.processOwner)), now)
            }
        }
    }
}

extension Site {
    /// Makes the example organisation, if the settings ask for one.
    /// - Throws: what the store throws.
    public func prepare() async throws {
        if settings.hasExampleOrganisation { try await ExampleOrganisation.make(self) }
    }

    /// The link with which the first administrator is made; nil once there is an account outside the example organisation.
    /// - Throws: what the store throws.
    public func firstLink() async throws -> String? {
        guard try await !register.hasAccounts(outside: ExampleOrganisation.id) else { return nil }
        let word = SecretToken(random: randomBytes(SecretToken.length))
        try await register.save(OneTimeLink(word, purpose: .firstAdministrator, subject: "", created: circumstances.time))
        return settings.address + Address.register(.oneTimeLink(word.text)).path(.nl).text
    }

    func addExampleOrganisation(to routes: inout RouteTable) {
        routes.on(.get, .register(.example)) { request, _, language in
            let (token, cookie) = visitors.visitor(request)
            return Reply.html(ExampleOrganisationView(language: language, token: token).page(self), in: language, cookie: cookie, isPrivate: true)
        }
        routes.on(.post, .register(.example)) { request, _, language in
            let form = try await form(request)
            guard let role = form["role"].flatMap(Role.init(rawValue:)) else { throw Failure.notFound }
            let next = form["to"].flatMap { SitePath(checking: $0) } ?? Address.register(.organisations).path(language)
            return try await open(ExampleOrganisation.account(role), hasSecondFactor: true, request, next: next)
        }
    }
}

/// Choosing somebody of the example organisation to be.
struct ExampleOrganisationView {
    let language: Language
    let token: CSRFToken

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .register(.example), title: say.text("Voorbeeldorganisatie", "Example organisation"), section: .register(.organisations)
        ) {
            Paragraph(
                say(
                    "Kies wie u bent. Wissel van rol om te zien hoe een dossier van vraag tot vergunning komt. Niets hier is echt.",
                    "Choose who you are. Change roles to see how a dossier goes from question to permit. Nothing here is real."), .lead)
            Form(to: Address.register(.example).path(language), .change(token)) {
                for role in Role.allCases {
                    SubmitButton(say(role.name.sentenceStart), .secondary, field: ("role", role.rawValue))
                }
            }
        }
    }
}

extension Bilingual {
    /// With a capital at its start.
    var sentenceStart: Bilingual {
        Bilingual(nl: nl.prefix(1).uppercased() + nl.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
    }
}
