import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A port that nobody listens on, and that nobody else is given.
///
/// Below the ports that the system hands out by itself: one of those may belong to another test before the server that it is for has started,
/// which then talks to a stranger. It is tried without listening, and closed to children: a program that another test starts at that moment
/// would go on listening on it, answer for the server, and keep the port from it.
public func freePort() -> Int {
    while true {
        let port = ports.withLock { next in
            next = next >= 31_999 ? 20_000 : next + 1
            return next
        }
        if canBind(port) { return port }
    }
}

/// The last one that was given; test programs that run side by side start apart.
private let ports = Mutex(20_000 + Int(ProcessInfo.processInfo.processIdentifier) % 120 * 100)

private func canBind(_ port: Int) -> Bool {
    #if canImport(Glibc)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #endif
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // As servers do: a connection of before that is still being forgotten is no listener.
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
    }
}
