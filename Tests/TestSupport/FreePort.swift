import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A port that nobody listens on, and that nobody else is given.
///
/// Below the ports that the system hands out by itself: one of those may belong to another test before the server that it is for has started,
/// which then talks to a stranger.
public func freePort() async throws -> Int {
    while true {
        let port = ports.withLock { next in
            next = next >= 31_999 ? 20_000 : next + 1
            return next
        }
        guard let channel = try? await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(host: "127.0.0.1", port: port).get() else {
            continue
        }
        try await channel.close()
        return port
    }
}

/// The last one that was given; test programs that run side by side start apart.
private let ports = Mutex(20_000 + Int(ProcessInfo.processInfo.processIdentifier) % 120 * 100)
