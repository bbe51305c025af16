public import Hummingbird
import NIOCore

/// What a request brings along besides itself.
public struct SiteContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The network address of the visitor, without the port; what stands in a header counts only from a trusted proxy.
    var client: String

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        client = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}
