public import Recognizers
import Text

/// Finds and treats what a plan asks for, document by document. One for each thread: it keeps buffers and counts. What comes out of a document depends on the plan, the
/// key, the document and its subject alone, and so not on how documents are divided over threads.
public final class TextDeidentifier {
    public let plan: TextPlan
    /// What was found and done so far.
    public private(set) var counts = TextCounts()

    /// What was done with each finding that `replaced` gave last, in the same order: what could not be done was masked.
    public private(set) var done: [Treatment] = []

    private let sources: [any FindingSource]
    private let own: OwnSearch?
    private var ownStopped: [String: Int] = [:]
    private let denied: PhraseMatcher
    private let allowed: PhraseMatcher
    private let listed: KnownNames
    /// Of the last document that named its people.
    private var ofRecord: KnownNames?
    private let isWanted: KindTable<Bool>
    private let isTreated: KindTable<Bool>
    /// Whether nothing comes in its place.
    let isRemoved: KindTable<Bool>
    private var findings: [Finding] = []
    private var words: [Word] = []
    private var spared: [Range<Int>] = []
    private var overlaps = OverlapResolution()
    private var writer: ReplacementWriter

    /// - Parameters:
    ///   - sources: what finds things, besides the plan's own recognisers, lists and known names; for this thread alone.
    ///   - key: of the permit or the run; needed where the plan has pseudonyms, stand-ins or shifted dates.
    public init(_ plan: TextPlan, sources: [any FindingSource], key: DeidentificationKey? = nil) throws(DeidentificationError) {
        try Self.check(plan, key)
        self.plan = plan
        self.sources = sources
        own = plan.ownRecognizers.isEmpty ? nil : OwnSearch(plan.ownRecognizers)
        func matcher(_ phrases: [String]) -> PhraseMatcher {
            var matcher = PhraseMatcher()
            for phrase in phrases { matcher.add(phrase, payload: 0) }
            return matcher
        }
        denied = matcher(plan.deny)
        allowed = matcher(plan.allow)
        if case .list(let names) = plan.knownNames { listed = KnownNames(names) } else { listed = KnownNames([]) }
        isWanted = KindTable { plan.kinds.contains($0) || $0 == .denied }
        isRemoved = KindTable { plan.treatment(of: $0) == .remove }
        isTreated = KindTable { !plan.treatment(of: $0).leavesText }
        writer = ReplacementWriter(plan, key)
    }

    private static func check(_ plan: TextPlan, _ key: DeidentificationKey?) throws(DeidentificationError) {
        guard plan.needsKey else { return }
        guard let key else {
            throw DeidentificationError(
                "no-key",
                .init(
                    nl: "dit plan maakt pseudoniemen, verzonnen waarden of verschoven datums, en heeft een sleutel nodig",
                    en: "this plan makes pseudonyms, stand-ins or shifted dates, and needs a key"),
                hint: .init(nl: "geef het geheim van de vergunning", en: "give the secret of the permit"))
        }
        switch plan.consistency {
        case .permit where key.permit == nil:
            throw DeidentificationError(
                "no-permit-key",
                .init(
                    nl: "dit plan houdt waarden gelijk binnen een vergunning, en de sleutel is van één run",
                    en: "this plan keeps values the same within a permit, and the key is of one run"),
                hint: .init(nl: "geef de sleutel van de vergunning, of zet “consistency” op run", en: "give the key of the permit, or set “consistency” to run")
            )
        case .run where key.permit != nil:
            throw DeidentificationError(
                "no-run-key",
                .init(
                    nl: "dit plan houdt waarden gelijk binnen één run, en de sleutel is van een vergunning",
                    en: "this plan keeps values the same within one run, and the key is of a permit"),
                hint: .init(nl: "geef een sleutel van deze run, of zet “consistency” op permit", en: "give a key of this run, or set “consistency” to permit"))
        default: break
        }
    }

    /// Appends a document, treated, to the output, and counts.
    /// - Parameters:
    ///   - document: UTF-8; bytes that are none are passed on as they are.
    ///   - subject: whom the document is about, for dates that shift by person; never written.
    ///   - knownNames: the names of people who are known to be in it.
    public func treat(_ document: UnsafeBufferPointer<UInt8>, subject: String? = nil, knownNames: [String] = [], into output: inout [UInt8]) {
        look(document, knownNames)
        let start = output.count
        guard !findings.isEmpty else {
            output.append(contentsOf: document)
            counts.countDocument(bytesIn: document.count, bytesOut: document.count)
            return
        }
        writer.begin(document, subject: subject, known: knownNames, findings: findings)
        var at = 0
        for index in findings.indices {
            let span = findings[index].span
            output.append(contentsOf: UnsafeBufferPointer(rebasing: document[at..<span.lowerBound]))
            let done = writer.write(findings, index, document, into: &output)
            at = span.upperBound
            if case .remove = done.treatment { at = Removal.close(document, at, from: start, in: &output) }
            // A gap that was closed may reach the next finding, never into it.
            if index + 1 < findings.count { at = min(at, findings[index + 1].span.lowerBound) }
            counts.count(findings[index].kind.ordinal, findings[index].reason.ordinal, done.treatment.ordinal, fellBack: done.fellBack)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: document[at...]))
        counts.countDocument(bytesIn: document.count, bytesOut: output.count - start)
    }

    /// The same, from an array.
    public func treat(_ document: [UInt8], subject: String? = nil, knownNames: [String] = [], into output: inout [UInt8]) {
        document.withUnsafeBufferPointer { treat($0, subject: subject, knownNames: knownNames, into: &output) }
    }

    /// The counts so far, which then begin anew.
    public func takeCounts() -> TextCounts {
        defer { counts = TextCounts() }
        return counts
    }

    /// What would be treated or counted, sorted and disjoint. Counts nothing.
    public func findings(in document: UnsafeBufferPointer<UInt8>, knownNames: [String] = []) -> [Finding] {
        let before = counts
        look(document, knownNames)
        counts = before
        return findings
    }

    /// What stands in the place of each finding: for a page that shows both. Counts nothing.
    public func replacements(in document: UnsafeBufferPointer<UInt8>, subject: String? = nil, knownNames: [String] = []) -> [(finding: Finding, text: String)] {
        let before = counts
        defer { counts = before }
        return replaced(in: document, subject: subject, knownNames: knownNames).map { ($0.finding, String(decoding: $0.text, as: UTF8.self)) }
    }

    /// What comes in the place of each finding, for a document that is written again around its text; counted as `treat` counts.
    public func replaced(in document: UnsafeBufferPointer<UInt8>, subject: String? = nil, knownNames: [String] = []) -> [(finding: Finding, text: [UInt8])] {
        look(document, knownNames)
        writer.begin(document, subject: subject, known: knownNames, findings: findings)
        var bytesOut = document.count
        self.done.removeAll(keepingCapacity: true)
        let result = findings.indices.map { index in
            var output: [UInt8] = []
            let done = writer.write(findings, index, document, into: &output)
            counts.count(findings[index].kind.ordinal, findings[index].reason.ordinal, done.treatment.ordinal, fellBack: done.fellBack)
            self.done.append(done.treatment)
            bytesOut += output.count - findings[index].span.count
            return (findings[index], output)
        }
        counts.countDocument(bytesIn: document.count, bytesOut: bytesOut)
        return result
    }

    private func look(_ document: UnsafeBufferPointer<UInt8>, _ knownNames: [String]) {
        findings.removeAll(keepingCapacity: true)
        guard !document.isEmpty else { return }
        let all = 0..<document.count
        if plan.names != nil { counts.countLanguage(TextLanguage.of(document)) }
        for source in sources { source.find(in: document, all, into: &findings) }
        if let own {
            own.find(in: document, all, into: &findings)
            countStopped(own)
        }
        if !knownNames.isEmpty, ofRecord?.names != knownNames { ofRecord = KnownNames(knownNames) }
        if !denied.isEmpty || !allowed.isEmpty || !listed.isEmpty || !knownNames.isEmpty { WordList.read(document, all, into: &words) }
        let firstSure = findings.count
        denied.forEach(in: words, of: document) { match in
            findings.append(Finding(.denied, match.span, confidence: 100, reason: .list, recognizer: "deny"))
        }
        if isWanted[.person] {
            listed.find(words, of: document, into: &findings)
            if !knownNames.isEmpty { ofRecord?.find(words, of: document, into: &findings) }
        }
        spare(document, upTo: firstSure)
        overlaps.resolve(&findings) { isTreated[$0] }
    }

    /// Drops what is not looked for, and what lies within a phrase of the allow list; a longer finding around the phrase stays.
    private func spare(_ document: UnsafeBufferPointer<UInt8>, upTo firstSure: Int) {
        spared.removeAll(keepingCapacity: true)
        allowed.forEach(in: words, of: document) { spared.append($0.span) }
        var kept = 0
        for index in findings.indices {
            if !isWanted[findings[index].kind] { continue }
            if index < firstSure, !spared.isEmpty, isSpared(findings[index].span) {
                if findings[index].kind == .person { counts.countSparedName() }
                continue
            }
            if kept != index { findings[kept] = findings[index] }
            kept += 1
        }
        findings.removeSubrange(kept...)
    }

    private func isSpared(_ span: Range<Int>) -> Bool {
        var (low, high) = (0, spared.count)
        while low < high {
            let middle = (low + high) / 2
            if spared[middle].upperBound < span.upperBound { low = middle + 1 } else { high = middle }
        }
        return low < spared.count && spared[low].lowerBound <= span.lowerBound
    }

    private func countStopped(_ own: OwnSearch) {
        guard own.stopped != ownStopped else { return }
        for (name, times) in own.stopped where times != ownStopped[name] { counts.countStopped(name, times - (ownStopped[name] ?? 0)) }
        ownStopped = own.stopped
    }
}

extension Finding.Reason {
    /// Its place in `allCases`.
    var ordinal: Int {
        switch self {
        case .checksum: 0
        case .form: 1
        case .context: 2
        case .list: 3
        case .model: 4
        case .known: 5
        case .repetition: 6
        }
    }
}
