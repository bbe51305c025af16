import Access
import Register
import Text

/// What a token may be used for. Each needs the power of the same act in the roles of whoever made the token.
enum TokenScope: String, Sendable, CaseIterable {
    case writeLog = "log.write"
    case readLog = "log.read"
    case attachJob = "job.attach"

    /// As the token holds it.
    var scope: APIToken.Scope { APIToken.Scope(rawValue: rawValue)! }

    var power: Power {
        switch self {
        case .writeLog: .writeLog
        case .readLog: .readLog
        case .attachJob: .prove
        }
    }
}
