public import Rulebook
public import Text

/// Something that somebody has to do for a dossier. What there is to do follows from the rules and the facts; who does it, when, and
/// what shows it stand in its record.
public struct DossierTask: Sendable {
    public enum Subject: Sendable, Hashable {
        /// Questions whose answer still matters, by fact index.
        case questions([Int])
        /// Facts that cannot be true together, by index.
        case contradiction([Int])
        /// An open norm to be weighed, by the index of its outcome.
        case judgement(Int)
        /// A duty, by the index of its norm.
        case duty(Int)
        /// An advice that was not followed or that asks for something, and has no answer yet.
        case adviceToAnswer(Identifier<OfficerAdvice>)
    }

    public enum State: String, Sendable, Hashable, CaseIterable {
        case open
        /// By the answers it is done, but nothing shows it.
        case evidenceMissing = "evidence-missing"
        /// It was done, but the activity is described otherwise since.
        case outdated
        /// Somebody said that it was done, but the answers say otherwise.
        case notMet = "not-met"
        case done

        public var name: Bilingual {
            switch self {
            case .open: .init(nl: "open", en: "open")
            case .evidenceMissing: .init(nl: "volgens de antwoorden gedaan, bewijs ontbreekt", en: "done by the answers, evidence missing")
            case .outdated: .init(nl: "gedaan, maar daarna is er iets veranderd", en: "done, but something changed since")
            case .notMet: .init(nl: "klopt niet met de antwoorden", en: "does not fit the answers")
            case .done: .init(nl: "gedaan", en: "done")
            }
        }
    }

    /// Stays the same while the dossier and the rules change; in addresses and the ledger.
    public var key: String
    public var subject: Subject
    public var moment: Duty.Moment
    /// Whether no permit is given while it is open.
    public var isBlocking: Bool
    public var state: State
    /// The purposes for which it is.
    public var purposes: [Identifier<Purpose>]
    /// Only those whose word it is can do it.
    public var signOff: SignOff?
    /// Whether the register itself says that it is not done, whatever was answered or shown.
    public var isContradicted = false
    /// What changed since it was done or decided; empty where nothing did.
    public var changes: [Bilingual] = []
    public var record: TaskRecord?

    public var isOpen: Bool { state != .done }
}

extension DossierTask {
    static func key(duty norm: Norm) -> String { "duty-\(norm.id)" }

    static func key(judgement fact: String, purpose: Identifier<Purpose>) -> String { "judge-\(slug(fact))-\(purpose)" }

    private static func slug(_ name: String) -> String {
        String(
            decoding: name.lowercased().utf8.map { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte : UInt8(ascii: "-")
            }, as: UTF8.self)
    }
}

extension DossierTask {
    /// Whether it is the duty to have a DPIA, or what must stand in one.
    public func asksAssessment(_ rulebook: Rulebook) -> Bool {
        if case .duty(let norm) = subject { Dossier.asksAssessment(rulebook.norms[norm], rulebook) } else { false }
    }
}
