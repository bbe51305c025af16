/// A place in a text that is being read: its bytes, what drew the attention, and the words that went before. One value lives through the reading of one
/// text; recognisers look around in it and report what they find to it. It is asked at every word, so it can't be copied, and is small itself: a function
/// that only borrows it gets its few words in registers, where the compiler would copy a large value whole.
public struct Place: ~Copyable {
    /// The text, of which only `range` may be looked at.
    public let bytes: UnsafeBufferPointer<UInt8>
    /// The part that is examined.
    public let range: Range<Int>
    /// What is remembered of the reading so far.
    private let memory: UnsafeMutablePointer<Memory>

    /// What changes while a text is read.
    private struct Memory {
        var start = 0
        var end = 0
        var cue: Cue = []
        var word: UInt64 = 0
        var settled: Int
        var insideAddress = 0
        var findings: [Finding] = []

        var streetEnd = -1
        var streetStart = -1
        var openStreet = -1
        var addressEnd = -1
        var postcodeEnd = -1
        var plateSaid = -1000
        var dateEnd = -1

        /// The last words that mean something, a ring.
        let labels = UnsafeMutablePointer<Label>.allocate(capacity: Place.labelsKept)
        var labelCount = 0

        /// Held here, since a static table is asked for anew each time.
        let cueWords = CueWords.table
        var columns = ColumnLabels()
        var rows = InsertedRows()
        var countedAt = -1
        var digits = DigitGroups()
        var digitsAt = -1

        init(settled: Int) {
            self.settled = settled
            labels.initialize(repeating: Label(start: -10_000, end: -10_000, cue: []), count: Place.labelsKept)
        }
    }

    struct Label {
        var start: Int
        var end: Int
        var cue: Cue
    }

    static let labelsKept = 16
    static let id = WordReading.hash("id")
    static let card = WordReading.hash("kaart")
    private static let denying = WordSet("niet geen not")

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        (self.bytes, self.range) = (bytes, range)
        memory = .allocate(capacity: 1)
        memory.initialize(to: Memory(settled: range.lowerBound))
    }

    deinit {
        memory.pointee.labels.deinitialize(count: Self.labelsKept)
        memory.pointee.labels.deallocate()
        memory.deinitialize(count: 1)
        memory.deallocate()
    }

    // MARK: What drew the attention

    /// Where the thing begins that drew the attention.
    public internal(set) var start: Int {
        get { memory.pointee.start }
        set { memory.pointee.start = newValue }
    }
    /// Where it ends: the run of digits, the run of letters and digits, the word.
    public internal(set) var end: Int {
        get { memory.pointee.end }
        set { memory.pointee.end = newValue }
    }
    /// What the word says that drew the attention.
    public internal(set) var cue: Cue {
        get { memory.pointee.cue }
        set { memory.pointee.cue = newValue }
    }
    /// The hash of that word.
    var word: UInt64 {
        get { memory.pointee.word }
        set { memory.pointee.word = newValue }
    }

    // MARK: What went before

    /// What was found so far.
    public internal(set) var findings: [Finding] {
        _read { yield memory.pointee.findings }
        _modify { yield &memory.pointee.findings }
    }
    /// Up to where the text is accounted for: nothing else is looked for before it.
    public internal(set) var settled: Int {
        get { memory.pointee.settled }
        set { memory.pointee.settled = newValue }
    }
    /// Up to where a web address goes in which only sure findings count.
    var insideAddress: Int {
        get { memory.pointee.insideAddress }
        set { memory.pointee.insideAddress = newValue }
    }
    /// The word before the place, and what came before that: for names of streets.
    var streetEnd: Int {
        get { memory.pointee.streetEnd }
        set { memory.pointee.streetEnd = newValue }
    }
    var streetStart: Int {
        get { memory.pointee.streetStart }
        set { memory.pointee.streetStart = newValue }
    }
    /// Where a standing-alone kind of street began: `Laan van`.
    var openStreet: Int {
        get { memory.pointee.openStreet }
        set { memory.pointee.openStreet = newValue }
    }
    /// The end of the last address, which makes a postcode and a town behind it sure.
    var addressEnd: Int {
        get { memory.pointee.addressEnd }
        set { memory.pointee.addressEnd = newValue }
    }
    var postcodeEnd: Int {
        get { memory.pointee.postcodeEnd }
        set { memory.pointee.postcodeEnd = newValue }
    }
    /// The end of the last word that speaks of a licence plate.
    var plateSaid: Int {
        get { memory.pointee.plateSaid }
        set { memory.pointee.plateSaid = newValue }
    }
    /// The end of the last date, so that a label serves one date only.
    var dateEnd: Int {
        get { memory.pointee.dateEnd }
        set { memory.pointee.dateEnd = newValue }
    }
    var columns: ColumnLabels {
        _read { yield memory.pointee.columns }
        _modify { yield &memory.pointee.columns }
    }
    var rows: InsertedRows {
        _read { yield memory.pointee.rows }
        _modify { yield &memory.pointee.rows }
    }
    /// Where a cell begins whose head says that it counts how long something takes.
    var countedAt: Int {
        get { memory.pointee.countedAt }
        set { memory.pointee.countedAt = newValue }
    }

    // MARK: Reporting

    /// What a web address has in it that is of the page and not of a person: `/2024/05/12/`.
    private static let neverInAddress = KindMask([.date, .age, .address, .postcode, .place, .licencePlate])

    /// `?kenteken=R03LSR`: what a page is asked about.
    private func isAsked(_ kind: EntityKind, _ start: Int) -> Bool { kind == .licencePlate && byte(start - 1) == 0x3D }

    /// Reports a finding.
    /// - Parameter settles: nothing else is looked for inside it. For what is certain enough that its parts mean nothing by themselves.
    public mutating func report(
        _ kind: EntityKind, _ span: Range<Int>, confidence: UInt8, reason: Finding.Reason, by recognizer: String, settles: Bool = true
    ) {
        if span.lowerBound < insideAddress, confidence < 90 || Self.neverInAddress.contains(kind) && !isAsked(kind, span.lowerBound) { return }
        findings.append(Finding(kind, span, confidence: confidence, reason: reason, recognizer: recognizer))
        if settles, confidence >= 60 { settled = max(settled, span.upperBound) }
    }

    // MARK: Words

    /// The word that begins at an offset, or nil where none does: its end and its hash.
    func word(at start: Int) -> (end: Int, hash: UInt64)? {
        guard start < range.upperBound else { return nil }
        let word = WordReading.word(bytes, start, before: range.upperBound)
        return word.end > start ? (word.end, word.hash) : nil
    }

    /// Where the word begins that ends at an offset; the offset itself where no letter stands before it.
    func wordStart(before end: Int) -> Int {
        var at = end
        while at > range.lowerBound {
            let value = bytes[at - 1]
            guard WordReading.isLetter(value) || (value >= 0x80 && isWideLetter(at - 1)) else { break }
            at -= 1
        }
        return at
    }

    /// Whether one of so many words right before an offset is in a list; spaces, colons and stops stand between them.
    func isSaid(_ words: WordSet, before at: Int, within count: Int) -> Bool {
        var end = at
        for _ in 0..<count {
            let last = end
            while last - end < 4, [0x20, 0x3A, 0x2E].contains(byte(end - 1)) { end -= 1 }
            let start = wordStart(before: end)
            guard start < end else { return false }
            if words.contains(WordReading.hash(bytes, start..<end)) { return true }
            end = start
        }
        return false
    }

    /// What the word means that ends at an offset.
    func cue(before end: Int) -> (start: Int, cue: Cue) {
        let start = wordStart(before: end)
        guard start < end else { return (end, []) }
        return (start, memory.pointee.cueWords[WordReading.hash(bytes, start..<end)] ?? [])
    }

    /// What the next word means, after blanks.
    func cue(after at: Int) -> (end: Int, cue: Cue) {
        let start = skipBlanks(at)
        guard let word = word(at: start) else { return (start, []) }
        return (word.end, memory.pointee.cueWords[word.hash] ?? [])
    }

    /// The meanings of the words behind an offset, within some bytes and on the line.
    /// - Parameter weak: whether those count that need a number word.
    func cues(after at: Int, within reach: Int, weak: Bool = false) -> Cue {
        var result: Cue = []
        var here = at
        let limit = min(range.upperBound, at + reach)
        while here < limit {
            if let word = word(at: here) {
                // `4109 is niet het rijbewijs zelf`
                if Place.denying.contains(word.hash) { break }
                let cue = memory.pointee.cueWords[word.hash] ?? []
                if weak || !cue.contains(.weak) { result.formUnion(cue) }
                // `(ID-kaart)`
                if word.hash == Place.id, [0x2D, 0x20].contains(byte(word.end)), let next = self.word(at: word.end + 1), next.hash == Self.card {
                    result.formUnion(.identityCard)
                }
                here = word.end
            } else {
                let value = bytes[here]
                if value == 0x0A || value == 0x3B || value == 0x3C || WordReading.isDigit(value) { break }
                if value == 0x2E, byte(here + 1) == 0x20 { break }
                here += 1
            }
        }
        return result
    }

    // MARK: Labels

    mutating func remember(_ start: Int, _ end: Int, _ cue: Cue) {
        memory.pointee.labels[memory.pointee.labelCount & (Self.labelsKept - 1)] = Label(start: start, end: end, cue: cue)
        memory.pointee.labelCount += 1
    }

    /// The last label becomes strong: a number word follows it.
    mutating func strengthen(_ end: Int) {
        guard memory.pointee.labelCount > 0 else { return }
        let last = memory.pointee.labels + ((memory.pointee.labelCount - 1) & (Self.labelsKept - 1))
        last.pointee.cue.subtract([.weak, .otherDate])
        last.pointee.end = end
    }

    var lastLabel: Label { memory.pointee.labels[(memory.pointee.labelCount + Self.labelsKept - 1) & (Self.labelsKept - 1)] }
    var lastLabelEnd: Int { memory.pointee.labelCount > 0 ? lastLabel.end : -10_000 }

    /// The labels before an offset, the nearest first, until the closure says stop.
    @inline(__always) private func labelsBack(from at: Int, within reach: Int, _ visit: (Label) -> Bool) {
        let (labels, labelCount) = (memory.pointee.labels, memory.pointee.labelCount)
        var index = labelCount - 1
        let last = max(0, labelCount - Self.labelsKept)
        while index >= last {
            let label = labels[index & (Self.labelsKept - 1)]
            if label.end <= at {
                if at - label.end > reach { return }
                if !visit(label) { return }
            }
            index -= 1
        }
    }

    /// Everything that was said within some bytes before an offset.
    public func said(before at: Int, within reach: Int = 60) -> Cue {
        var result: Cue = []
        labelsBack(from: at, within: reach) { label in
            result.formUnion(label.cue)
            return true
        }
        return result
    }

    /// The nearest label that names a number: the one that decides. Weak ones count only right before the number.
    public func label(before at: Int, within reach: Int = 60) -> Cue {
        var result: Cue = []
        labelsBack(from: at, within: reach) { label in
            guard !label.cue.isDisjoint(with: .naming) else { return true }
            if label.cue.contains(.weak), at - label.end > 4 { return true }
            result = label.cue
            return false
        }
        return result
    }

    /// The nearest label that still waits for its number: one behind which something was found already has it, and says nothing of what follows.
    func openLabel(before at: Int, within reach: Int = 60) -> Cue {
        var result: Cue = []
        labelsBack(from: at, within: reach) { label in
            guard !label.cue.isDisjoint(with: .naming) else { return true }
            if label.cue.contains(.weak), at - label.end > 4 { return true }
            if settled <= label.end || label.cue.contains(.phone) { result = label.cue }
            return false
        }
        return result
    }

    /// The nearest label that names a number by itself, past those that need a number word.
    func strongLabel(before at: Int, within reach: Int = 60) -> Cue {
        var result: Cue = []
        labelsBack(from: at, within: reach) { label in
            guard !label.cue.isDisjoint(with: .naming), !label.cue.contains(.weak) else { return true }
            result = label.cue
            return false
        }
        return result
    }

    /// The nearest label of more than a letter that by itself has one of some meanings: those of them that it has.
    func strongLabel(of wanted: Cue, before at: Int, within reach: Int) -> Cue {
        var result: Cue = []
        labelsBack(from: at, within: reach) { label in
            guard !label.cue.isDisjoint(with: wanted), !label.cue.contains(.weak), label.end - label.start != 1 else { return true }
            result = label.cue.intersection(wanted)
            return false
        }
        return result
    }

    /// How far back the nearest word of some meaning ends; nil where none is within reach.
    func distance(to cue: Cue, before at: Int, within reach: Int = 60) -> Int? {
        var result: Int?
        labelsBack(from: at, within: reach) { label in
            guard !label.cue.isDisjoint(with: cue) else { return true }
            result = at - label.end
            return false
        }
        return result
    }

    /// Whether a label names this number: before it, or behind it (`12345678 (KvK)`).
    func isNamed(_ cue: Cue, _ span: Range<Int>, within reach: Int = 60, behind: Int = 28) -> Bool {
        let label = label(before: span.lowerBound, within: reach)
        if !label.isDisjoint(with: cue) { return true }
        // `12345678 (KvK)`
        let next = skipBlanks(span.upperBound)
        // `Artikelnummer 3530827638 (lesboek rijbewijs B)`: behind another label it must be the first word.
        let isOther = label.contains(.otherNumber) && !label.contains(.weak)
        if byte(next) == 0x28, !(isOther ? self.cue(after: next + 1).cue : cues(after: next + 1, within: 12)).isDisjoint(with: cue) { return true }
        guard label.isEmpty || label.contains(.weak) else { return false }
        if !strongLabel(before: span.lowerBound, within: reach).isDisjoint(with: cue) { return true }
        return !cues(after: span.upperBound, within: behind).isDisjoint(with: cue)
    }

    // MARK: Digits

    /// Reads the digits at `start`, once for all recognisers.
    mutating func readDigits() {
        guard memory.pointee.digitsAt != start else { return }
        memory.pointee.digitsAt = start
        memory.pointee.digits.read(bytes, from: start, to: range.upperBound)
    }

    /// The digits that begin at `start`, with what separates them, after `readDigits`.
    var digits: DigitGroups { _read { yield memory.pointee.digits } }
}
