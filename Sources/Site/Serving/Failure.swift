import HTTPTypes
import Register
import Rulebook
import Text

/// Why a request is refused, in words for the person or program that sent it. Never holds details of the server.
struct Failure: Error, Sendable {
    var status: HTTPResponse.Status
    /// A stable name of the kind of mistake, for programs.
    var code: String
    var title: Bilingual
    var detail: Bilingual
    var diagnostics: [Diagnostic] = []
    var fields: HTTPFields = [:]

    static let notFound = Failure(
        status: .notFound, code: "not-found", title: .init(nl: "Deze pagina bestaat niet", en: "This page does not exist"),
        detail: .init(
            nl: "Controleer het adres. Is dit de link naar uw situatie? Dan zijn de antwoorden verwijderd, of mist er een stuk van de link.",
            en: "Check the address. Is this the link to your situation? Then the answers were removed, or part of the link is missing."))

    static let tooLarge = Failure(
        status: .contentTooLarge, code: "too-large", title: .init(nl: "Dit is te groot", en: "This is too large"),
        detail: .init(nl: "Een bericht mag hooguit 256 KiB zijn.", en: "A message may be at most 256 KiB."))

    static let tooSlow = Failure(
        status: .requestTimeout, code: "too-slow", title: .init(nl: "Dit duurde te lang", en: "This took too long"),
        detail: .init(nl: "Het bericht kwam niet op tijd binnen. Probeer het opnieuw.", en: "The message did not arrive in time. Try again."))

    static let forged = Failure(
        status: .forbidden, code: "forged", title: .init(nl: "Dit formulier is verlopen", en: "This form has expired"),
        detail: .init(
            nl:
                "We kunnen niet zien dat dit formulier van deze site komt. Ga terug, laad de pagina opnieuw en probeer het nog eens. Cookies moeten aan staan.",
            en: "We cannot see that this form comes from this site. Go back, reload the page and try again. Cookies must be allowed."))

    static func forbidden(_ detail: Bilingual) -> Failure {
        Failure(status: .forbidden, code: "forbidden", title: .init(nl: "Dit mag u niet doen", en: "You may not do this"), detail: detail)
    }

    static let inside = Failure(
        status: .internalServerError, code: "server-error", title: .init(nl: "Er ging iets mis bij ons", en: "Something went wrong on our side"),
        detail: .init(
            nl: "Uw bewaarde antwoorden zijn er nog. Probeer het later opnieuw.", en: "Your saved answers are still there. Try again later."))

    static func tooMany(retryAfter seconds: Int) -> Failure {
        Failure(
            status: .tooManyRequests, code: "too-many-requests", title: .init(nl: "Te veel verzoeken", en: "Too many requests"),
            detail: .init(nl: "Wacht \(seconds) seconden en probeer het opnieuw.", en: "Wait \(seconds) seconds and try again."),
            fields: [.retryAfter: String(seconds)])
    }

    static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Failure {
        Failure(
            status: .methodNotAllowed, code: "method-not-allowed",
            title: .init(nl: "Dat kan hier niet", en: "That is not possible here"),
            detail: .init(
                nl: "Dit adres kent alleen: \(allowed.map(\.rawValue).joined(separator: ", ")).",
                en: "This address only knows: \(allowed.map(\.rawValue).joined(separator: ", "))."),
            fields: [.allow: allowed.map(\.rawValue).joined(separator: ", ")])
    }

    static func badRequest(_ code: String, _ detail: Bilingual, _ diagnostics: [Diagnostic] = []) -> Failure {
        Failure(
            status: .badRequest, code: code, title: .init(nl: "Dit klopt niet", en: "This is not right"), detail: detail,
            diagnostics: diagnostics)
    }
}

extension Failure {
    /// What the register refused, where no page can show it beside its form.
    init(_ refusal: Refusal) {
        func failure(_ status: HTTPResponse.Status, _ code: String, _ nl: String, _ en: String) -> Failure {
            Failure(status: status, code: code, title: .init(nl: nl, en: en), detail: refusal.message.sentence)
        }
        switch refusal {
        case .notAllowed, .ownWork: self = .forbidden(refusal.message.sentence)
        case .stale: self = failure(.conflict, "stale", "Iemand anders was eerder", "Somebody else was first")
        case .unknown: self = failure(.notFound, "not-found", "Dit is er niet", "This is not there")
        case .wrongStatus, .invalid, .obstacles: self = failure(.unprocessableContent, "refused", "Dit kan nu niet", "This is not possible now")
        }
    }
}

extension Bilingual {
    /// With a capital at its start and a full stop at its end.
    var sentence: Bilingual {
        func made(_ text: String) -> String {
            let end = text.last.map { ".?!".contains($0) } ?? true
            return text.prefix(1).uppercased() + text.dropFirst() + (end ? "" : ".")
        }
        return Bilingual(nl: made(nl), en: made(en))
    }
}
