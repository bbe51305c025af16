public import Foundation
public import Site

/// What a server needs to know before it starts.
public struct Configuration: Sendable {
    /// The folder with the rulebook.
    public var rulebook: URL
    /// The folder with example situations; nil for none.
    public var examples: URL?
    /// The database that keeps assessments: the path of an SQLite file, whose folder must exist, or `postgres://…`.
    public var database: String
    public var host: String
    /// 0 lets the system choose a free port.
    public var port: Int
    /// Per network address; nil for no limit.
    public var rateLimit: RateLimit?

    public init(
        rulebook: URL, examples: URL?, database: String, host: String = "127.0.0.1", port: Int = 8080,
        rateLimit: RateLimit? = RateLimit(perSecond: 100, burst: 400)
    ) {
        (self.rulebook, self.examples, self.database) = (rulebook, examples, database)
        (self.host, self.port, self.rateLimit) = (host, port, rateLimit)
    }
}
