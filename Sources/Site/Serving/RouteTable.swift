import HTTPTypes
import Hummingbird
import Text

/// Gathers the routes, so that a known address answers every method: with its handler, or with what it does allow.
struct RouteTable {
    typealias Handler = @Sendable (Request, SiteContext) async throws -> Response

    private var handlers: [String: [HTTPRequest.Method: Handler]] = [:]

    mutating func on(_ method: HTTPRequest.Method, _ pattern: String, _ handler: @escaping Handler) {
        handlers[pattern, default: [:]][method] = handler
    }

    /// A page in both languages. The handler gets the language of the address.
    mutating func on(
        _ method: HTTPRequest.Method, _ address: Address,
        _ handler: @escaping @Sendable (Request, SiteContext, Language) async throws -> Response
    ) {
        for language in Language.allCases {
            on(method, address.pattern(language)) { try await handler($0, $1, language) }
        }
    }

    func router(gate: Gate) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self)
        router.add(middleware: gate)
        for (pattern, methods) in handlers {
            var methods = methods
            if let get = methods[.get] { methods[.head] = get }
            let allowed = methods.keys.sorted { $0.rawValue < $1.rawValue }
            for (method, handler) in methods { router.on(RouterPath(pattern), method: method, use: handler) }
            for method in Self.methods where methods[method] == nil {
                router.on(RouterPath(pattern), method: method) { _, _ -> Response in throw Failure.methodNotAllowed(allowed) }
            }
        }
        return router
    }

    private static let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect]
}
