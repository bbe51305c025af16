import Access
import HTTPTypes
import Hummingbird
import Logging
import Register
import RegisterStorage
import Text

/// Stands before every route: limits how often, turns mistakes into pages or problem details, and puts the protective
/// headers on every response.
struct Gate: RouterMiddleware {
    typealias Context = SiteContext

    let limiter: RateLimiter?
    let proxies: TrustedProxies
    /// The methods that a path knows.
    let allowed: @Sendable (String) -> [HTTPRequest.Method]
    let failurePage: @Sendable (Failure, Request) -> Response

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var (response, context) = (Response(status: .internalServerError), context)
        if !proxies.isEmpty {
            context.client = proxies.client(
                peer: context.client, forwarded: request.headers[values: .forwarded], forwardedFor: request.headers[values: .forwardedFor])
        }
        do {
            if let wait = limiter?.take(NetworkAddress.group(context.client), at: .now) { throw Failure.tooMany(retryAfter: wait) }
            response = try await next(request, context)
        } catch is NotSignedIn {
            response = Reply.seeOther(
                Address.register(.signIn).path(request.pageLanguage, query: request.method == .get ? [("to", request.uri.string)] : []))
        } catch {
            let failure = failure(for: error, request, context)
            response =
                request.uri.path.hasSuffix(LogIntake.path)
                ? LogIntake.response(failure, to: request)
                : request.uri.path.hasPrefix("/api/") ? Problem.response(failure, request.preferredLanguage) : failurePage(failure, request)
            response.headers.append(contentsOf: failure.fields)
        }
        protect(&response)
        return response
    }

    private func failure(for error: any Error, _ request: Request, _ context: SiteContext) -> Failure {
        switch error {
        case let failure as Failure: return failure
        case let refusal as Refusal: return Failure(refusal)
        case RegisterStoreError.notFound: return .notFound
        case let busy as LogBusy: return .tooMany(retryAfter: busy.retryAfter)
        case let error as HTTPError where error.status == .notFound:
            let methods = allowed(request.uri.path)
            return methods.isEmpty ? .notFound : .methodNotAllowed(methods)
        case let error as HTTPError where error.status.kind == .clientError:
            return .badRequest("bad-request", .init(nl: "Dit verzoek is niet te lezen.", en: "This request cannot be read."))
        default:
            // The kind of error only: its words could hold answers or a link.
            context.logger.error("request failed", metadata: ["kind": "\(type(of: error))"])
            return .inside
        }
    }

    private func protect(_ response: inout Response) {
        for (name, value) in Self.protection where response.headers[name] == nil { response.headers[name] = value }
    }

    /// What a page may do; a script only where `Reply.html` adds it.
    static let policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    private static let protection: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, policy),
        (.xContentTypeOptions, "nosniff"),
        (.referrerPolicy, "no-referrer"),
        (.crossOriginOpenerPolicy, "same-origin"),
        (.crossOriginResourcePolicy, "same-origin"),
        (
            .permissionsPolicy,
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
        ),
        (.frameOptions, "DENY"),
    ]
}

extension Request {
    /// The language of the page that was asked for.
    var pageLanguage: Language { uri.path == "/en" || uri.path.hasPrefix("/en/") ? .en : .nl }

    /// The language that a program asks for with `Accept-Language`; Dutch when it does not say.
    var preferredLanguage: Language {
        let wanted = headers[.acceptLanguage]?.lowercased() ?? ""
        for part in wanted.split(separator: ",") {
            let tag = part.drop { $0 == " " }
            if tag.hasPrefix("en") { return .en }
            if tag.hasPrefix("nl") { return .nl }
        }
        return .nl
    }
}
