public import Deadlines
public import Text

/// A job that ran under a permit, as the dossier keeps it: what it was, whether the result was released, and the report that shows it.
public struct JobRecord: Sendable, Hashable, Codable {
    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        /// Everything was reached, and the result went out.
        case released
        /// The result was there, but may not go out.
        case refused
        /// It was stopped before there was a result.
        case stopped

        public var name: Bilingual {
            switch self {
            case .released: .init(nl: "vrijgegeven", en: "released")
            case .refused: .init(nl: "niet vrijgegeven", en: "not released")
            case .stopped: .init(nl: "gestopt", en: "stopped")
            }
        }
    }

    /// Why nothing went out.
    public enum Halt: String, Sendable, Hashable, Codable, CaseIterable {
        /// A kind of sensitive data stood in the content that the permit does not cover.
        case category = "category-not-covered"
        case safeguard = "safeguard-not-reached"
        /// The privacy budget did not allow the answer that was asked; it was not given and cost nothing.
        case budget = "budget-spent"
        /// What was held is not what the job says that it wrote.
        case incomplete = "output-incomplete"
        case expired = "permit-ended"
        case failed = "job-failed"

        public var name: Bilingual {
            switch self {
            case .category:
                .init(nl: "gevoelige gegevens die de vergunning niet dekt", en: "sensitive data that the permit does not cover")
            case .safeguard: .init(nl: "een vereiste waarborg is niet gehaald", en: "a required safeguard was not reached")
            case .budget: .init(nl: "het privacybudget liet dit antwoord niet toe", en: "the privacy budget did not allow this answer")
            case .incomplete: .init(nl: "wat eruit kwam is niet volledig", en: "what came out is not complete")
            case .expired: .init(nl: "de vergunning eindigde tijdens de werkgang", en: "the permit ended during the job")
            case .failed: .init(nl: "de werkgang is mislukt", en: "the job failed")
            }
        }
    }

    public let id: Identifier<JobRecord>
    public let permit: Identifier<Permit>
    public let version: Identifier<DossierVersion>
    public let operations: [Operation]
    public let outcome: Outcome
    /// Why it was not released.
    public let halt: Halt?
    public let safeguards: [SafeguardResult]
    /// Seconds since 1970.
    public let started: Int
    public let ended: Int
    /// SHA-256 of what came out, in hexadecimal; nil where nothing went out.
    public let output: String?
    /// The report, among the evidence files.
    public let file: Evidence.Kind
    public internal(set) var stamp: Stamp
}

/// What a report of a job says of itself, before anything of it is believed.
public struct JobClaim: Sendable, Hashable {
    public var id: Identifier<JobRecord>
    public var permit: Identifier<Permit>
    /// SHA-256 of the permit's token, in hexadecimal.
    public var token: String
    public var use: PermitUse
    /// The options of “sensitive data” that stood surely enough in the content to count.
    public var met: [String]
    public var outcome: JobRecord.Outcome
    public var halt: JobRecord.Halt?
    public var measured: [String: MeasuredValue]
    public var started: Instant
    public var ended: Instant
    public var output: String?

    public init(
        id: Identifier<JobRecord>, permit: Identifier<Permit>, token: String, use: PermitUse, met: [String], outcome: JobRecord.Outcome, halt: JobRecord.Halt?,
        measured: [String: MeasuredValue], started: Instant, ended: Instant, output: String?
    ) {
        (self.id, self.permit, self.token, self.use, self.met) = (id, permit, token, use, met)
        (self.outcome, self.halt, self.measured) = (outcome, halt, measured)
        (self.started, self.ended, self.output) = (started, ended, output)
    }
}
