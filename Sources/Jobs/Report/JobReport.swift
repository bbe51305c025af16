public import Deadlines
public import Register
public import Text

/// What an engine did and measured, as it tells the gate. The engine makes it; the gate believes of it only what it cannot see itself.
public struct JobResult: Sendable, Hashable {
    /// Records, rows or documents that came in.
    public var recordsIn: Int
    /// Those that the result is about.
    public var recordsOut: Int
    /// Of all input.
    public var bytesIn: Int
    /// The bytes that the engine says that it wrote, by output: what is held must be as much.
    public var written: [Int]
    /// Further counts, by names in lower-case letters, such as findings by kind.
    public var counts: [String: Int]
    /// By the name of the safeguard: see `SafeguardMeasure`.
    public var measured: [String: MeasuredValue]
    /// The engine's own report, a JSON object without anything of the input; empty where it has none.
    public var report: [UInt8]
    /// Why a measure is missing from `measured`, by the name of the safeguard; told with a refusal and not kept.
    public var reasons: [String: Bilingual] = [:]
    /// What would mend a safeguard that was not reached, by its name; told with a refusal and not kept.
    public var mends: [String: Bilingual] = [:]

    /// A result; what was not measured is left out.
    public init(
        recordsIn: Int = 0, recordsOut: Int = 0, bytesIn: Int = 0, written: [Int] = [], counts: [String: Int] = [:],
        measured: [String: MeasuredValue] = [:], report: [UInt8] = []
    ) {
        (self.recordsIn, self.recordsOut, self.bytesIn, self.written) = (recordsIn, recordsOut, bytesIn, written)
        (self.counts, self.measured, self.report) = (counts, measured, report)
    }
}

/// What came out of a job.
public struct JobOutput: Sendable, Hashable {
    /// SHA-256 in hexadecimal.
    public var digest: String
    /// How long it is.
    public var bytes: Int

    /// - Parameter digest: SHA-256 in hexadecimal.
    public init(digest: String, bytes: Int) { (self.digest, self.bytes) = (digest, bytes) }
}

/// The report of a job: what it was allowed, what it did, what it reached and whether the result went out. It holds nothing of the input.
/// The same report gives the same bytes. Two runs of the same job differ in its number, its times, and the seal over them.
public struct JobReport: Sendable, Hashable {
    /// The permit under which a job ran.
    public struct Permission: Sendable, Hashable {
        /// The permit itself.
        public var permit: Identifier<Permit>
        /// The absolute address of the version.
        public var version: String
        /// SHA-256 of the token.
        public var token: String
    }

    /// Where the content stopped the job. The name of the file is left out: it can tell of a person.
    public struct Stop: Sendable, Hashable {
        /// The kind of data that the permit does not cover.
        public var category: ContentCategory
        /// Of the file, from 1.
        public var line: Int
        /// From 1; nil where it is not known.
        public var column: Int?
    }

    /// Of this run.
    public var id: Identifier<JobRecord>
    /// The name and version of the program.
    public var program: String
    /// When it began.
    public var started: Instant
    /// When it was clear what would become of it.
    public var ended: Instant
    /// Whether the result went out.
    public var outcome: JobRecord.Outcome
    /// Why it did not; nil where it did.
    public var halt: JobRecord.Halt?
    /// Where the content stopped it; nil where it did not.
    public var stop: Stop?
    /// Nil without a permit.
    public var permission: Permission?
    /// What it said that it would do.
    public var declaration: JobDeclaration
    /// What the engine did and measured.
    public var result: JobResult
    /// Sensitive data that were met.
    public var categories: [ContentCategory: CategoryWatch.Count]
    /// Each safeguard of the permit, with what was reached.
    public var safeguards: [SafeguardResult]
    /// In order; empty where nothing went out. Of a folder without a permit also what an earlier run of the same job had finished.
    public var outputs: [JobOutput]

    /// What the register holds against the permit; nil without a permit.
    public var claim: JobClaim? {
        guard let permission else { return nil }
        let met = categories.filter { $0.value.sure > 0 || $0.value.unsure >= CategoryThresholds.documented }.map(\.key.option).sorted()
        return JobClaim(
            id: id, permit: permission.permit, token: permission.token, use: declaration.use, met: met, outcome: outcome, halt: halt,
            measured: result.measured, started: started, ended: ended, output: output?.digest)
    }

    /// All that came out as one: of several outputs the digest over their digests; nil where nothing went out.
    public var output: JobOutput? {
        guard outputs.count != 1 else { return outputs[0] }
        return outputs.isEmpty ? nil : JobOutput(digest: Digest.text(outputs.map(\.digest).joined(separator: "\n")), bytes: outputs.map(\.bytes).reduce(0, +))
    }
}

extension JobReport {
    /// What the report of a job is called among the evidence.
    public static func fileName(_ job: Identifier<JobRecord>) -> String { "job-\(job).json" }
}
