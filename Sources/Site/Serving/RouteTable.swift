import HTTPTypes
import Hummingbird
import Text

/// Gathers the routes, so that a known address can tell what it allows when it is asked for something else.
struct RouteTable {
    typealias Handler = @Sendable (Request, SiteContext) async throws -> Response

    private var handlers: [String: [HTTPRequest.Method: Handler]] = [:]

    /// A second handler for the same would silently take the place of the first, or not, by the order in which they are added: it is a mistake.
    mutating func on(_ method: HTTPRequest.Method, _ pattern: String, _ handler: @escaping Handler) {
        precondition(handlers[pattern]?[method] == nil, "\(method) \(pattern) has a handler already")
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

    /// The router, with a gate before every route.
    /// - Parameter gate: made with a function that tells which methods a path knows; none for an unknown path.
    func router(_ gate: (@escaping @Sendable (String) -> [HTTPRequest.Method]) -> Gate) -> Router<SiteContext> {
        var routes: [(segments: [Substring], methods: [HTTPRequest.Method])] = []
        let router = Router(context: SiteContext.self)
        var all = handlers
        for (pattern, methods) in all {
            if let get = methods[.get] { all[pattern]?[.head] = get }
        }
        for (pattern, methods) in all {
            routes.append((pattern.split(separator: "/"), methods.keys.sorted { $0.rawValue < $1.rawValue }))
        }
        let known = routes
        router.add(
            middleware: gate { path in
                let segments = path.split(separator: "/")
                return known.first { Self.matches(segments, $0.segments) }?.methods ?? []
            })
        for (pattern, methods) in all {
            for (method, handler) in methods { router.on(RouterPath(pattern), method: method, use: handler) }
        }
        return router
    }

    private static func matches(_ path: [Substring], _ pattern: [Substring]) -> Bool {
        if pattern.last == "**" { return path.count >= pattern.count && matches(Array(path.prefix(pattern.count - 1)), pattern.dropLast()) }
        return path.count == pattern.count && zip(path, pattern).allSatisfy { $1.hasPrefix(":") || $0 == $1 }
    }
}
