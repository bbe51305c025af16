import Deadlines
import Foundation
import Logging
import RegisterStorage
import SMTP
import Site
import Text

/// Sends what is in the queue, on the one server that holds the lease, and puts reminders into it.
struct MailRound {
    let mail: MailSettings
    let site: Site
    private let holder = UUID().uuidString
    private let logger = Logger(label: "waarborg.mail")

    init(mail: MailSettings, site: Site) { (self.mail, self.site) = (mail, site) }

    func run() async {
        while !Task.isCancelled {
            do { try await once() } catch is CancellationError {} catch {
                // The kind of error only: a message may hold an address.
                logger.error("sending mail failed", metadata: ["kind": "\(type(of: error))"])
            }
            try? await Task.sleep(for: .seconds(mail.pause))
        }
    }

    private func once() async throws {
        guard try await site.holdsMail(holder: holder, for: 120) else { return }
        try await site.remind()
        for waiting in try await site.mailToSend() {
            try Task.checkCancellation()
            // Others may send what is left once the lease is over.
            guard try await site.holdsMail(holder: holder, for: 120) else { return }
            let time = site.time
            let domain = mail.from.split(separator: "@").last.map(String.init) ?? "localhost"
            guard
                let message = MailMessage(
                    from: mail.from, to: waiting.mail.to, subject: waiting.mail.subject, text: waiting.mail.text, id: "\(waiting.id)@\(domain)",
                    date: time.seconds)
            else {
                try await site.mailFailed(waiting, problem: "no address for a message", isFinal: true)
                continue
            }
            do {
                try await mail.server.send(message, name: domain, patience: mail.patience)
                try await site.mailSent(waiting)
            } catch let failure as SMTPFailure {
                try await site.mailFailed(waiting, problem: failure.message, isFinal: failure.isFinal)
            }
        }
    }
}
