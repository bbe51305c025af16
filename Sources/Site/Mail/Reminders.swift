public import Deadlines
import Foundation
import Markup
import Register
public import RegisterStorage
import Rulebook
import Text

/// Messages that nobody asks for: what is due, and permits that were revoked.
extension Site {
    /// Now.
    public var time: Instant { circumstances.time }

    /// Takes the sending of messages on, if no other server does it.
    /// - Throws: what the store throws.
    public func holdsMail(holder: String, for seconds: Int) async throws -> Bool {
        try await register.lease("mail", holder: holder, for: seconds, at: time)
    }

    /// The messages whose turn it is.
    /// - Throws: what the store throws.
    public func mailToSend() async throws -> [WaitingMail] { try await register.mailToSend(at: time) }

    /// Notes that a message was sent.
    /// - Throws: what the store throws.
    public func mailSent(_ mail: WaitingMail) async throws { try await register.sent(mail.id, at: time) }

    /// Notes that a message was not sent.
    /// - Throws: what the store throws.
    public func mailFailed(_ mail: WaitingMail, problem: String, isFinal: Bool) async throws {
        try await register.failed(mail, problem: problem, isFinal: isFinal, at: time)
    }

    /// Puts into the queue what people should know today: tasks and reviews a week before, a day before and when they are late; verdicts that
    /// change of themselves also three months before; and permits that were revoked.
    /// May be called again and again: nobody is told twice.
    /// - Throws: what the store throws.
    public func remind() async throws {
        try await tellRevoked()
        let today = circumstances.today
        guard remindedDay.withLock({ $0 != today }) else { return }
        try await remindOfDays(today)
        try await register.forgetMail(at: time)
        remindedDay.withLock { $0 = today }
    }

    private func tellRevoked() async throws {
        for revoked in try await register.permitsRevoked(since: time.adding(seconds: -3 * 86_400)) {
            for account in try await readers(of: revoked.organisation, [.privacyOfficer, .processOwner]) {
                try await register.queue(
                    MailTexts(language: account.language).revoked(
                        to: account.email, dossier: revoked.name,
                        address: settings.address + Address.register(.permit(revoked.dossier.text, permit: revoked.permit)).path(account.language).text),
                    topic: "revoked \(revoked.permit) \(account.id)", organisation: revoked.organisation, at: time)
            }
        }
    }

    private func remindOfDays(_ today: CivilDate) async throws {
        var due: [Identifier<Account>: (account: Account, items: [(deadline: DossierDeadline, stage: String)])] = [:]
        for deadline in try await register.deadlines(until: today.adding(days: 90) ?? today) {
            let left = deadline.day.dayNumber - today.dayNumber
            // What is long past was told long ago.
            guard left >= -30, left <= 7 || deadline.kind == .change else { continue }
            let stage = left < 0 ? "late" : left <= 1 ? "1" : left <= 7 ? "7" : "90"
            let people: [Account]
            switch deadline.kind {
            case .task: people = try await readers(of: deadline.organisation).filter { $0.id == deadline.owner }
            case .review, .permit: people = try await readers(of: deadline.organisation, [.privacyOfficer])
            case .change: people = try await readers(of: deadline.organisation, [.privacyOfficer, .processOwner, .dataProtectionOfficer])
            }
            for account in people { due[account.id, default: (account, [])].items.append((deadline, stage)) }
        }
        for (account, items) in due.values {
            let lines = items.map { item in
                let words = DeadlineWords(site: self, language: account.language, deadline: item.deadline)
                return MailTexts.Due(
                    day: Say(language: account.language).date(item.deadline.day), title: words.title, dossier: item.deadline.name, address: words.address,
                    isLate: item.stage == "late")
            }
            let texts = MailTexts(language: account.language)
            if account.reminders == .daily {
                try await register.queue(
                    texts.due(to: account.email, lines), topic: "digest \(today) \(account.id)", organisation: items[0].deadline.organisation, at: time)
            } else {
                for (item, line) in zip(items, lines) {
                    let words = DeadlineWords(site: self, language: account.language, deadline: item.deadline)
                    try await register.queue(
                        texts.due(to: account.email, [line]), topic: "due \(item.stage) \(words.id) \(item.deadline.day) \(account.id)",
                        organisation: item.deadline.organisation, at: time)
                }
            }
        }
    }

    /// Who may be written to: those who want reminders at an address that they answered from.
    private func readers(of organisation: Identifier<Organisation>, _ roles: Set<Role>? = nil) async throws -> [Account] {
        try await register.accounts(in: organisation).filter { account in
            account.getsMail && account.reminders != .off && (roles.map { !$0.isDisjoint(with: account.roles(in: organisation)) } ?? true)
        }
    }

    /// Tells somebody that a task is theirs now.
    func tellAssigned(_ key: String, of dossier: Dossier, to owner: Identifier<Account>) async throws {
        guard settings.sendsMail, let account = try await register.account(owner), account.getsMail, account.reminders != .off else { return }
        let deadline = DossierDeadline(
            organisation: dossier.organisation, dossier: dossier.id, name: dossier.content.name, department: dossier.department, kind: .task(key),
            day: dossier.tasks[key]?.due ?? circumstances.today, owner: owner, changed: time)
        let words = DeadlineWords(site: self, language: account.language, deadline: deadline)
        try await register.queue(
            MailTexts(language: account.language).assigned(
                to: account.email, title: words.title, dossier: dossier.content.name,
                day: dossier.tasks[key]?.due.map { Say(language: account.language).date($0) }, address: words.address),
            topic: "assigned \(words.id) \(dossier.revision) \(owner)", organisation: dossier.organisation, at: time)
    }
}

extension Account {
    /// Whether reminders reach this person and nobody else.
    var getsMail: Bool { !isEnded && !email.isEmpty && provenEmail == email.lowercased() }
}
