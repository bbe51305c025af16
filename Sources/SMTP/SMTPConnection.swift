import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import Synchronization
import Text

extension SMTPServer {
    /// Hands one message over (RFC 5321).
    /// - Parameters:
    ///   - name: by which we introduce ourselves; a domain.
    ///   - patience: seconds for all of it; a quarter of them for reaching the server.
    /// - Throws: `SMTPFailure`.
    public func send(_ message: MailMessage, name: String = "localhost", patience: Int = 60) async throws(SMTPFailure) {
        // The message is theirs from their yes on, however the connection ends: sent again it would come twice.
        let taken = Taken()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await SMTPConnection.run(self, message, name, connectingWithin: patience / 4, taken) }
                group.addTask {
                    try await Task.sleep(for: .seconds(patience))
                    throw SMTPFailure.unreachable("nothing within \(patience) seconds")
                }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch _ where taken.isSo {
        } catch let failure as SMTPFailure {
            throw failure
        } catch is NIOSSLError {
            throw .notSafe
        } catch is BoringSSLError {
            throw .notSafe
        } catch {
            throw .unreachable(String(String(describing: error).filter { !$0.isNewline }.prefix(300)))
        }
    }
}

/// One talk with a mail server.
private struct SMTPConnection {
    typealias Wire = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    let wire: Wire
    var incoming: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    let outgoing: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var unread: [UInt8] = []

    /// More than any server has to say (RFC 5321 section 4.5.3.1.5 allows 512 bytes a line).
    private static let longestReply = 65_536

    static func run(_ server: SMTPServer, _ message: MailMessage, _ name: String, connectingWithin seconds: Int, _ taken: Taken) async throws {
        let tls = try server.startsWithTLS ? Self.handler(server) : nil
        let wire: Wire = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.seconds(Int64(max(seconds, 1))))
            .connect(host: server.host, port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(tls.value) }
                    return try Wire(wrappingChannelSynchronously: channel)
                }
            }
        try await wire.executeThenClose { incoming, outgoing in
            var connection = SMTPConnection(wire: wire, incoming: incoming.makeAsyncIterator(), outgoing: outgoing)
            try await connection.talk(server, message, name)
            taken.say()
            try? await connection.say("QUIT")
        }
    }

    private init(wire: Wire, incoming: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator, outgoing: NIOAsyncChannelOutboundWriter<ByteBuffer>) {
        (self.wire, self.incoming, self.outgoing) = (wire, incoming, outgoing)
    }

    private static func handler(_ server: SMTPServer) throws -> Handler {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let file = server.certificates { configuration.trustRoots = .file(file) }
        let isNumber = server.host.allSatisfy { $0.isNumber || $0 == "." } || server.host.contains(":")
        return Handler(
            value: try NIOSSLClientHandler(context: try NIOSSLContext(configuration: configuration), serverHostname: isNumber ? nil : server.host))
    }

    private mutating func talk(_ server: SMTPServer, _ message: MailMessage, _ name: String) async throws {
        try await expect(220)
        var extensions = try await hello(name)
        if !server.startsWithTLS {
            if extensions.contains("STARTTLS") {
                try await say("STARTTLS")
                try await expect(220)
                // What came along in the clear was said by somebody in between.
                guard unread.isEmpty else { throw SMTPFailure.notSafe }
                let tls = try Self.handler(server)
                try await wire.channel.eventLoop.submit { [channel = wire.channel] in
                    try channel.pipeline.syncOperations.addHandler(tls.value, position: .first)
                }.get()
                extensions = try await hello(name)
            } else if !server.isHere {
                throw SMTPFailure.notSafe
            }
        }
        if let user = server.user, let password = server.password { try await signIn(user, password, extensions) }
        try await command("MAIL FROM:<\(message.from)>", 250)
        try await command("RCPT TO:<\(message.to)>", 250, 251)
        try await command("DATA", 354)
        // A line that starts with a point gets one more (section 4.5.2).
        var bytes: [UInt8] = []
        for (index, byte) in message.bytes.enumerated() {
            if byte == UInt8(ascii: "."), index == 0 || bytes.last == UInt8(ascii: "\n") { bytes.append(byte) }
            bytes.append(byte)
        }
        try await outgoing.write(ByteBuffer(bytes: bytes + Array(".\r\n".utf8)))
        try await expect(250)
    }

    private mutating func hello(_ name: String) async throws -> Set<String> {
        try await say("EHLO \(name)")
        let reply = try await reply()
        guard reply.code == 250 else { throw SMTPFailure.refused(reply.code, reply.words) }
        return Set(reply.lines.dropFirst().map { $0.uppercased() })
    }

    private mutating func signIn(_ user: String, _ password: String, _ extensions: Set<String>) async throws {
        let ways = extensions.filter { $0.hasPrefix("AUTH ") }.flatMap { $0.split(separator: " ").dropFirst() }
        func encoded(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
        if ways.contains("PLAIN") {
            // RFC 4616.
            try await say("AUTH PLAIN " + encoded("\0\(user)\0\(password)"))
        } else if ways.contains("LOGIN") {
            try await command("AUTH LOGIN", 334)
            try await command(encoded(user), 334)
            try await say(encoded(password))
        } else {
            throw SMTPFailure.notSignedIn("it offers neither PLAIN nor LOGIN")
        }
        let reply = try await reply()
        guard reply.code == 235 else { throw SMTPFailure.notSignedIn("\(reply.code) \(reply.words)") }
    }

    // MARK: Lines

    private func say(_ line: String) async throws { try await outgoing.write(ByteBuffer(string: line + "\r\n")) }

    private mutating func command(_ line: String, _ codes: Int...) async throws {
        try await say(line)
        let reply = try await reply()
        guard codes.contains(reply.code) else { throw SMTPFailure.refused(reply.code, reply.words) }
    }

    private mutating func expect(_ code: Int) async throws {
        let reply = try await reply()
        guard reply.code == code else { throw SMTPFailure.refused(reply.code, reply.words) }
    }

    private struct Reply {
        let code: Int
        let lines: [String]
        /// As it may be shown.
        var words: String { String(lines.joined(separator: " ").filter { !$0.isNewline && $0.isASCII }.prefix(300)) }
    }

    /// Lines up to the one that has a space behind its code (section 4.2.1).
    private mutating func reply() async throws -> Reply {
        var (lines, size) = ([String](), 0)
        while true {
            let line = try await line()
            size += line.utf8.count
            guard size <= Self.longestReply, line.utf8.count >= 3, let code = Int(line.prefix(3)), (200...599).contains(code) else {
                throw SMTPFailure.unreadable
            }
            lines.append(String(line.dropFirst(4)))
            if line.dropFirst(3).first != "-" { return Reply(code: code, lines: lines) }
        }
    }

    private mutating func line() async throws -> String {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeFirst(end + 1)
                return line.hasSuffix("\r") ? String(line.dropLast()) : line
            }
            guard unread.count <= Self.longestReply, let more = try await incoming.next() else { throw SMTPFailure.unreadable }
            unread += more.readableBytesView
        }
    }
}

/// A handler on its way into the pipeline of its one channel.
private struct Handler: @unchecked Sendable {
    let value: NIOSSLClientHandler
}

/// Whether the server took the message.
private final class Taken: Sendable {
    private let state = Mutex(false)

    var isSo: Bool { state.withLock { $0 } }
    func say() { state.withLock { $0 = true } }
}
