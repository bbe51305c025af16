import Deadlines
import Register
import Rulebook
import Text

/// What was decided and done, as our own format writes it: `record` of a dossier. Times are in UTC, days in the Netherlands.
struct RecordJSON: Codable, Hashable {
    struct Words: Codable, Hashable {
        var nl: String
        var en: String

        init(_ text: Bilingual) { (nl, en) = (text.nl, text.en) }
    }

    /// Who did something, by name, and when.
    struct Act: Codable, Hashable {
        var by: String
        var at: String
    }

    struct Verdict: Codable, Hashable {
        struct Rule: Codable, Hashable {
            var id: String
            var text, citation: Words
            /// Why a prohibition does not apply.
            var liftedBy: Words?
        }

        var purpose, verdict: String
        var rules: [Rule]
        var missing: [Words]
    }

    struct Gap: Codable, Hashable {
        var text: Words
        var source: String
        var grave: Bool
    }

    struct Version: Codable, Hashable {
        var id: String
        var number: Int
        var status: String
        var opened: Act
        var submitted, approved, signed, lapsed: Act?
        var remark: String
        var rulebook: String?
    }

    struct EstablishedFact: Codable, Hashable {
        var fact, answer: String
        var purpose: String?
        var because: String
        var act: Act
    }

    struct Weighed: Codable, Hashable {
        struct Factor: Codable, Hashable {
            var question: Words
            var leaning, text: String
            var act: Act
        }

        var fact: String
        var question: Words
        var purpose: String?
        var outcome: Bool
        var reason, version: String
        var act: Act
        var factors: [Factor]
        var changed: [Words]?
    }

    struct Advice: Codable, Hashable {
        struct Response: Codable, Hashable {
            var departs: Bool
            var text: String
            var act: Act
        }

        var stance, text, version: String
        var act: Act
        var response: Response?
        var changed: [Words]?
    }

    struct Council: Codable, Hashable {
        struct Outcome: Codable, Hashable {
            var decision, text, day: String
            var act: Act
        }

        var reasons, consequences, version: String
        var asked: Act
        var consultations: [String]
        var outcomes: [Outcome]
        /// When the council heard that it is done without its consent.
        var told: String?
        var changed: [Words]?
    }

    struct Assessment: Codable, Hashable {
        var residual: Words
        var conclusion, version: String
        var act: Act
    }

    struct Consultation: Codable, Hashable {
        struct Question: Codable, Hashable {
            var asked: String
            var answered: String?
        }

        struct Outcome: Codable, Hashable {
            var advice, text, day: String
            var act: Act
        }

        var text, version, received: String
        var extended: String?
        var act: Act
        var questions: [Question]
        var outcome: Outcome?
        var changed: [Words]?
    }

    struct Objections: Codable, Hashable {
        var from, until, how, version: String
        var act: Act
        var changed: [Words]?
    }

    struct Task: Codable, Hashable {
        struct Proof: Codable, Hashable {
            var kind, text: String
            var digest: String?
            var size: Int?
            var act: Act
        }

        /// The state of a task that the rules ask no more.
        static let notAsked = "not-asked"

        var key: String
        var title: Words
        var state: String
        var owner, due, recurrence: String?
        var done: Act?
        var remark: String
        var evidence: [Proof]
        var changed: [Words]?
    }

    struct PermitGiven: Codable, Hashable {
        struct Revocation: Codable, Hashable {
            var reason: String
            var remark: Words
            var by: String?
            var at: String
        }

        var id, version: String
        var purposes: [String]
        var issued: Act
        var validUntil, lastDay, standing: String
        var revoked: Revocation?
    }

    var at: String
    var verdicts: [Verdict]
    var missing: [Gap]
    var versions: [Version]
    var established: [EstablishedFact]
    var judgements: [Weighed]
    var advices: [Advice]
    var council: [Council]
    var assessments: [Assessment]
    var consultations: [Consultation]
    var objections: [Objections]
    var tasks: [Task]
    var permits: [PermitGiven]
}

extension RecordJSON {
    init(_ record: DossierRecord) {
        let (dossier, work) = (record.dossier, record.dossier.workflows)
        func act(_ stamp: Stamp) -> Act { Act(by: record.name(stamp.by).en, at: stamp.time.description) }
        at = record.time.description
        verdicts = record.verdicts.map { item in
            Verdict(
                purpose: item.purpose.id.text, verdict: item.verdict.rawValue,
                rules: item.rules.map { .init(id: $0.id, text: Words($0.text), citation: Words($0.citation), liftedBy: $0.liftedBy.map(Words.init)) },
                missing: item.missing.map(Words.init))
        }
        missing = record.gaps.map { Gap(text: Words($0.text), source: $0.source, grave: $0.isGrave) }
        versions = dossier.versions.map { version in
            Version(
                id: version.id.text, number: version.number, status: version.status.rawValue, opened: act(version.opened),
                submitted: version.submitted.map(act), approved: version.approved.map(act), signed: version.signed.map(act),
                lapsed: version.lapsed.map(act), remark: version.remark, rulebook: version.rulebook)
        }
        established = dossier.established.map {
            EstablishedFact(fact: $0.fact, answer: $0.answer, purpose: $0.purpose?.text, because: $0.by, act: act($0.stamp))
        }
        judgements = dossier.judgements.map { judgement in
            Weighed(
                fact: judgement.fact, question: Words(record.question(judgement)), purpose: judgement.purpose?.text, outcome: judgement.outcome,
                reason: judgement.reason, version: judgement.version.text, act: act(judgement.stamp),
                factors: judgement.findings.map {
                    .init(question: Words($0.question), leaning: $0.leaning.rawValue, text: $0.text, act: act($0.stamp))
                }, changed: Self.words(record.changes(since: .judgement(judgement))))
        }
        advices = dossier.advices.map { advice in
            Advice(
                stance: advice.stance.rawValue, text: advice.text, version: advice.version.text, act: act(advice.stamp),
                response: advice.response.map { .init(departs: $0.departs, text: $0.text, act: act($0.stamp)) },
                changed: Self.words(record.changes(since: .advice(advice.id))))
        }
        council = dossier.council.map { request in
            Council(
                reasons: request.reasons, consequences: request.consequences, version: request.version.text, asked: act(request.asked),
                consultations: request.consultations.map(\.description),
                outcomes: request.outcomes.map { .init(decision: $0.decision.rawValue, text: $0.text, day: $0.decided.description, act: act($0.stamp)) },
                told: request.told?.description, changed: Self.words(record.changes(since: .council(request.id))))
        }
        assessments = work.assessments.map {
            Assessment(residual: Words($0.residual.name), conclusion: $0.conclusion, version: $0.version.text, act: act($0.stamp))
        }
        consultations = work.consultations.map { item in
            Consultation(
                text: item.text, version: item.version.text, received: item.received.description, extended: item.extended?.description,
                act: act(item.stamp), questions: item.questions.map { .init(asked: $0.asked.description, answered: $0.answered?.description) },
                outcome: item.outcome.map { .init(advice: $0.advice.rawValue, text: $0.text, day: $0.day.description, act: act($0.stamp)) },
                changed: Self.words(record.changes(since: .consultation(item.id))))
        }
        objections = work.objectionWindows.map {
            Objections(
                from: $0.from.description, until: $0.until.description, how: $0.how, version: $0.version.text, act: act($0.stamp),
                changed: Self.words(record.changes(since: .objections($0.id))))
        }
        tasks = record.tasks.map { task in
            Task(
                key: task.key, title: Words(task.title), state: task.state?.rawValue ?? Task.notAsked, owner: task.record.owner.map { record.name($0).en },
                due: task.record.due?.description, recurrence: task.record.recurrence?.rawValue, done: task.record.done.map(act),
                remark: task.record.remark, evidence: task.record.evidence.map { Self.proof($0, act($0.stamp)) }, changed: Self.words(task.changes))
        }
        permits = dossier.permits.map { permit in
            let standing =
                switch record.standing(permit) {
                case .valid, .notGiven: "valid"
                case .expired: "expired"
                case .revoked: "revoked"
                }
            let end = Instant(seconds: permit.validUntil)
            return PermitGiven(
                id: permit.id.text, version: permit.version.text, purposes: permit.purposes.map(\.text), issued: act(permit.issued),
                validUntil: end.description, lastDay: Permit.lastDay(before: end).description, standing: standing,
                revoked: permit.revoked.map {
                    .init(
                        reason: $0.reason.rawValue, remark: Words($0.remark), by: $0.by.map { record.name($0).en },
                        at: Instant(seconds: $0.seconds).description)
                })
        }
    }

    /// What does not apply is left out.
    private static func words(_ texts: [Bilingual]) -> [Words]? { texts.isEmpty ? nil : texts.map(Words.init) }

    private static func proof(_ evidence: Evidence, _ act: Act) -> Task.Proof {
        switch evidence.kind {
        case .file(let name, let digest, let size): .init(kind: "file", text: name, digest: digest, size: size, act: act)
        case .link(let address): .init(kind: "link", text: address, act: act)
        case .statement(let text): .init(kind: "statement", text: text, act: act)
        }
    }
}
