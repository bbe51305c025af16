import Foundation
import SMTP
import TestSupport
import Testing
import Text

@Suite("Messages by e-mail")
struct MailMessageTests {
    @Test("A message is what another program reads it to be, whatever its words")
    func read() throws {
        let subjects = ["Herinnering", "Café – één ‘termijn’ 🗓️", String(repeating: "ë", count: 200), "Aan: x\r\nBcc: y@z.example", "", "=?utf-8?Q?x?="]
        let text = ".\n..punt\nÉén regel\n\n" + String(repeating: "lang ", count: 500)
        for subject in subjects {
            let message = try #require(
                MailMessage(
                    from: "a@voorbeeld.example", to: "b@voorbeeld.example", subject: subject, text: text, id: "1@voorbeeld.example", date: 1_790_000_000))
            let lines = String(decoding: message.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0A && $0 != 0x0D } })
            // Read by the e-mail package of Python.
            let program = """
                import sys, email, email.policy
                m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
                sys.stdout.write(m['subject'] + '\\x00' + m['to'] + '\\x00' + m['date'].datetime.isoformat() + '\\x00' + str(len(m.keys())) + '\\x00' + m.get_content())
                """
            let parts = try run(program, message.bytes).components(separatedBy: "\0")
            #expect(parts.count == 5)
            #expect(parts[0] == subject.filter { !$0.isNewline })
            #expect(parts[1] == "<b@voorbeeld.example>" || parts[1] == "b@voorbeeld.example")
            #expect(parts[2] == "2026-09-21T14:13:20+00:00")
            #expect(parts[3] == "9")
            #expect(parts[4].replacing("\r\n", with: "\n") == text)
        }
    }

    @Test(
        "What is no address, or would end a header, makes no message", arguments: ["", "a", "a@", "@b", "a@b@c", "a b@c", "a@b>\r\nBcc: <x@y", "é@b.example"])
    func addresses(address: String) {
        #expect(MailMessage(from: "a@b.example", to: address, subject: "", text: "", id: "1@b", date: 0) == nil)
    }

    @Test("An address of a mail server is checked, and never holds a password")
    func servers() throws {
        #expect(try SMTPServer("smtp://localhost").port == 587)
        #expect(try SMTPServer("smtps://iemand@mail.example", password: "x").port == 465)
        for address in ["", "mail.example", "http://mail.example", "smtp://", "smtp://mail.example/x", "smtp://a:geheim@mail.example", "smtp://a@mail.example"]
        {
            let error = #expect(throws: SMTPServer.Mistake.self) { try SMTPServer(address) }
            #expect(error?.message.nl.contains("geheim") == false)
        }
    }

    private func run(_ program: String, _ input: [UInt8]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try PythonTool.path())
        process.arguments = ["-c", program]
        let (input, output, bytes) = (Pipe(), Pipe(), input)
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        input.fileHandleForWriting.write(Data(bytes))
        try input.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}

@Suite("A mail server of another make", .serialized)
struct SMTPServerTests {
    private func message() throws -> MailMessage {
        try #require(
            MailMessage(
                from: "a@voorbeeld.example", to: "b@voorbeeld.example", subject: "Proef", text: ".punt", id: "1@voorbeeld.example", date: 1_790_000_000))
    }

    /// On a busy machine a test may come to its handshake after the minute that Python gives it.
    private static let patience = "import asyncio.constants; asyncio.constants.SSL_HANDSHAKE_TIMEOUT = 86_400"

    /// Starts a server with a certificate of its own for localhost.
    private func withServer(_ options: (String, String) -> [String], _ body: (Int, String, URL) async throws -> Void) async throws {
        let program = """
            \(Self.patience)
            import runpy, sys
            sys.argv[0] = "aiosmtpd"
            runpy.run_module("aiosmtpd", run_name="__main__")
            """
        try await withServer { port, certificate, key, box in
            ["-c", program, "-n", "-l", "localhost:\(port)"] + options(certificate, key) + ["-c", "aiosmtpd.handlers.Mailbox", box]
        } _: {
            try await body($0, $1, $2)
        }
    }

    private func withServer(
        arguments: (Int, String, String, String) -> [String], _ body: (Int, String, URL) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-smtp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (certificate, key) = (folder.appendingPathComponent("c.pem").path, folder.appendingPathComponent("k.pem").path)
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        openssl.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
            "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate,
        ]
        openssl.standardError = Pipe()
        try openssl.run()
        openssl.waitUntilExit()
        let port = freePort()
        let box = folder.appendingPathComponent("box")
        let server = try await PythonTool.serve(arguments(port, certificate, key, box.path), port: port)
        defer { server.stop() }
        try await body(port, certificate, box)
    }

    private func received(_ box: URL) -> Int { (try? FileManager.default.contentsOfDirectory(atPath: box.appendingPathComponent("new").path))?.count ?? 0 }

    @Test("With TLS from the start, and a certificate that is trusted; not with one that is not")
    func tls() async throws {
        try await withServer({ ["--smtpscert", $0, "--smtpskey", $1] }) { port, certificate, box in
            try await SMTPServer("smtps://localhost:\(port)", certificates: certificate).send(try message(), patience: 900)
            #expect(received(box) == 1)
            await #expect(throws: SMTPFailure.self) { try await SMTPServer("smtps://localhost:\(port)").send(try message(), patience: 900) }
            #expect(received(box) == 1)
        }
    }

    @Test("With STARTTLS where the server has it, and never in the clear when its certificate is not trusted")
    func startTLS() async throws {
        try await withServer({ ["--tlscert", $0, "--tlskey", $1] }) { port, certificate, box in
            try await SMTPServer("smtp://localhost:\(port)", certificates: certificate).send(try message(), patience: 900)
            #expect(received(box) == 1)
            await #expect(throws: SMTPFailure.self) { try await SMTPServer("smtp://localhost:\(port)").send(try message(), patience: 900) }
            #expect(received(box) == 1)
        }
    }

    @Test("With a user and a password where the server asks for them, in the way that it offers", arguments: ["PLAIN", "LOGIN"])
    func signIn(mechanism: String) async throws {
        let other = mechanism == "PLAIN" ? "LOGIN" : "PLAIN"
        try await withServer { port, certificate, key, box in
            let program = """
                \(Self.patience)
                import asyncio, ssl
                from aiosmtpd.handlers import Mailbox
                from aiosmtpd.smtp import SMTP, AuthResult
                def check(server, session, envelope, mechanism, data):
                    return AuthResult(success=data.login == b"iemand" and data.password == "gehëim".encode(), handled=False)
                context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
                context.load_cert_chain("\(certificate)", "\(key)")
                async def main():
                    def session():
                        return SMTP(Mailbox("\(box)"), tls_context=context, authenticator=check, auth_required=True, auth_exclude_mechanism=["\(other)"])
                    server = await asyncio.get_running_loop().create_server(session, "localhost", \(port))
                    await server.serve_forever()
                asyncio.run(main())
                """
            return ["-c", program]
        } _: { port, certificate, box in
            let address = "smtp://iemand@localhost:\(port)"
            try await SMTPServer(address, password: "gehëim", certificates: certificate).send(try message(), patience: 900)
            #expect(received(box) == 1)
            let wrong = await #expect(throws: SMTPFailure.self) {
                try await SMTPServer(address, password: "verkeerd", certificates: certificate).send(try message(), patience: 900)
            }
            if case .notSignedIn? = wrong {} else { Issue.record("\(wrong as Any)") }
            let nobody = await #expect(throws: SMTPFailure.self) {
                try await SMTPServer("smtp://localhost:\(port)", certificates: certificate).send(try message(), patience: 900)
            }
            #expect(nobody?.isFinal == true)
            #expect(received(box) == 1)
        }
    }

    @Test("A message that was taken is not sent again, however rudely the server hangs up")
    func hangsUp() async throws {
        let port = freePort()
        // Says yes to everything, and once that was heard resets the connection.
        let program = """
            import socket, struct
            with socket.create_server(("127.0.0.1", \(port))) as server:
                while True:
                    talk, _ = server.accept()
                    try:
                        talk.sendall(b"220 hier\\r\\n")
                        lines, isData, isTaken = talk.makefile("rb"), False, False
                        for line in lines:
                            if isTaken: break
                            if isData and line != b".\\r\\n": continue
                            talk.sendall(b"354 ga door\\r\\n" if line.startswith(b"DATA") else b"250 goed\\r\\n")
                            isTaken = isData
                            isData = line.startswith(b"DATA")
                        talk.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        lines.close()
                    except OSError: pass
                    talk.close()
            """
        let server = try await PythonTool.serve(["-c", program], port: port)
        defer { server.stop() }
        for _ in 0..<20 { try await SMTPServer("smtp://localhost:\(port)").send(try message(), patience: 900) }
    }

    @Test("Nobody at the port is told as that")
    func nobody() async throws {
        let port = freePort()
        let failure = await #expect(throws: SMTPFailure.self) { try await SMTPServer("smtp://localhost:\(port)").send(try message(), patience: 900) }
        guard case .unreachable(let cause) = failure else { Issue.record("\(failure as Any)"); return }
        #expect(cause.contains("refused"))
    }
}
