import Access
import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Text

/// Tokens by which programs act on behalf of somebody.
extension Site {
    func addTokens(to routes: inout RouteTable) {
        routes.on(.get, .tokens, for: self) { visit in
            try await tokensPage(visit)
        }
        routes.on(.post, .tokens, for: self) { visit in try await makeToken(visit, try await form(visit.request)) }
        routes.on(.post, .revokeToken, for: self) { visit in
            let form = try await form(visit.request)
            try await register.revokeAPIToken(form["token"].flatMap { Base64URL.decode($0) } ?? [], by: visit.actor, circumstances)
            return visit.seeOther(.tokens)
        }
    }

    private func tokensPage(
        _ visit: Visit, made: APITokenWord? = nil, sent: FormFields? = nil, mistakes: [(field: String, message: Bilingual)] = []
    ) async throws -> Response {
        let time = circumstances.time
        let tokens = try await register.apiTokens(of: visit.person.account.id, at: time)
        let view = TokensView(visit: visit, tokens: tokens, time: time, made: made, sent: sent, mistakes: mistakes)
        return visit.html(view.page, status: mistakes.isEmpty ? .ok : .unprocessableContent)
    }

    private func makeToken(_ visit: Visit, _ form: FormFields) async throws -> Response {
        let name = trimmed(form["name"])
        let possible = TokenScope.possible(for: visit.actor)
        let scopes = form.all("scope").compactMap(TokenScope.init(rawValue:))
        let days = form["days"].flatMap(Int.init)
        var mistakes: [(field: String, message: Bilingual)] = []
        if name.isEmpty || name.count > 120 {
            mistakes.append(
                ("name", .init(nl: "Vul een naam in van hooguit 120 tekens.", en: "Fill in a name of at most 120 characters.")))
        }
        if scopes.isEmpty || !scopes.allSatisfy(possible.contains) {
            mistakes.append(("scope", .init(nl: "Kies waarvoor het token is.", en: "Choose what the token is for.")))
        }
        if !TokensView.lifetimes.contains(days ?? 0) {
            mistakes.append(("days", .init(nl: "Kies hoe lang het token werkt.", en: "Choose how long the token works.")))
        }
        guard mistakes.isEmpty, let days else { return try await tokensPage(visit, sent: form, mistakes: mistakes) }
        let now = circumstances
        let word = APITokenWord(random: randomBytes(SecretToken.length))
        try await register.save(
            APIToken(
                digest: word.digest, account: visit.person.account.id.text, name: name, scopes: Set(scopes.map(\.scope)), created: now.time,
                expires: now.time.adding(seconds: days * 86_400)), by: visit.actor, now)
        return try await tokensPage(visit, made: word)
    }
}

extension TokenScope {
    /// Those that somebody's roles of this moment allow in some organisation.
    static func possible(for actor: Actor) -> [TokenScope] {
        allCases.filter { scope in actor.organisations.contains { actor.powers(in: $0, department: nil).contains(scope.power) } }
    }
}

/// The tokens of somebody, and making one.
struct TokensView {
    /// Days that a token may work; 90 unless somebody chooses otherwise.
    static let lifetimes = [30, 90, 180, 365]

    let visit: Visit
    let tokens: [APIToken]
    let time: Instant
    let made: APITokenWord?
    let sent: FormFields?
    let mistakes: [(field: String, message: Bilingual)]

    private var say: Say { visit.say }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.tokens), title: say.text("Tokens voor programma's", "Tokens for programs"), section: .register(.organisations),
            breadcrumbs: [(say("Mijn account", "My account"), .register(.account))], hasErrors: !mistakes.isEmpty, person: visit.person
        ) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: visit.language)
            if let made {
                Notice(.ok, say("Uw nieuwe token", "Your new token"), language: visit.language) {
                    Paragraph(
                        say(
                            "Bewaar het nu op een veilige plek. U ziet het maar één keer; wij bewaren het zelf niet.",
                            "Keep it in a safe place now. You see it only once; we do not keep it ourselves."))
                    CodeBlock(label: say.text("Token", "Token"), made.text)
                }
            }
            Paragraph(
                say(
                    "Met een token werkt een programma namens u. Het mag alleen waarvoor u het maakt, en nooit meer dan uw rollen op dat moment.",
                    "With a token a program acts on your behalf. It may do only what you make it for, and never more than your roles at that moment."),
                .lead)
            if tokens.isEmpty { Paragraph(say("U hebt nog geen tokens.", "You have no tokens yet.")) }
            for token in tokens { card(token) }
            Section(.two, say("Maak een token", "Make a token"), id: "make") { form }
        }
    }

    @FlowBuilder private var form: Flow {
        let possible = TokenScope.possible(for: visit.actor)
        if possible.isEmpty {
            Paragraph(
                say(
                    "Uw rollen laten niets toe waarvoor een token bestaat.", "Your roles allow nothing that there is a token for."))
        } else {
            Form(to: visit.path(.tokens), .change(visit.token)) {
                TextField(
                    "name", label: say("Naam", "Name"), hint: say("Bijvoorbeeld het systeem dat het gebruikt.", "For example the system that uses it."),
                    error: error("name"), value: sent?["name"] ?? "", width: .medium, maximumLength: 120)
                CheckboxGroup(
                    "scope", legend: .plain(say("Waarvoor", "What for")), error: error("scope"),
                    choices: possible.map { Choice($0.rawValue, .code($0.rawValue) + " – " + say($0.power.name)) }, selected: Set(sent?.all("scope") ?? []))
                Select(
                    "days", label: say("Hoe lang het werkt", "How long it works"), error: error("days"),
                    choices: Self.lifetimes.map { (String($0), say.text("\($0) dagen", "\($0) days")) }, selected: sent?["days"] ?? "90",
                    language: visit.language)
                SubmitButton(say("Maak het token", "Make the token"))
            }
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: visit.language) }
    }

    private func card(_ token: APIToken) -> Flow {
        Card {
            Heading(.two, Phrasing(token.name))
            Paragraph(
                Phrasing(token.scopes.sorted().map(\.rawValue).joined(separator: ", ")) + say(" – gemaakt op ", " – made on ") + say.moment(token.created))
            switch token.state(at: time) {
            case .valid:
                Paragraph(say("Werkt tot ", "Works until ") + say.moment(token.expires))
                Form(to: visit.path(.revokeToken), .change(visit.token), hidden: [("token", Base64URL.encode(token.digest))]) {
                    SubmitButton(say("Trek in", "Revoke") + .hiddenVisually(": \(token.name)"), .secondary)
                }
            case .expired: Paragraph(.badge(say("verlopen", "expired")))
            case .revoked: Paragraph(.badge(say("ingetrokken", "revoked")))
            }
        }.html
    }
}
