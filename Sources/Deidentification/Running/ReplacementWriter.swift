import Recognizers
import Text

/// Writes what comes in the place of findings, one document after another.
struct ReplacementWriter {
    struct Done {
        /// What was done in the end.
        var treatment: Treatment
        /// Whether that is less than what was asked.
        var fellBack = false
    }

    private let plan: TextPlan
    private let pseudonyms: KeyedFunction?
    private let surrogates: KeyedFunction?
    private let shifting: KeyedFunction?
    private let treatments: KindTable<Treatment>
    /// `persoon`
    private let labels: KindTable<[UInt8]>
    /// `[persoon]`
    private let masks: KindTable<[UInt8]>
    private let tiesPersons: Bool
    private let shifts: [Int]
    private var persons = PersonMentions()
    /// For a finding of a person its mention.
    private var mention: [Int] = []
    private var numbers: [UInt64: Int] = [:]
    private var given = KindTable<Int> { _ in 0 }
    private var scope = DocumentScope()
    private var subject: String?
    private var shift: Int?
    /// What was made before, so that a value that comes back costs no second HMAC.
    private var made: [[UInt8]: [UInt8]] = [:]
    private var message: [UInt8] = []
    private var value: [UInt8] = []

    private static let madeLimit = 20_000

    init(_ plan: TextPlan, _ key: DeidentificationKey?) {
        self.plan = plan
        (pseudonyms, surrogates, shifting) = (
            key.map { KeyedFunction($0.pseudonyms) }, key.map { KeyedFunction($0.surrogates) }, key.map { KeyedFunction($0.shifts) }
        )
        treatments = KindTable { plan.treatment(of: $0) }
        labels = KindTable { Array($0.placeholder[plan.language].utf8) }
        masks = KindTable { [0x5B] + Array($0.placeholder[plan.language].utf8) + [0x5D] }
        tiesPersons = [.number, .surrogate, .pseudonym].contains(plan.treatment(of: .person))
        shifts = plan.dateShift.choices
    }

    mutating func begin(_ document: UnsafeBufferPointer<UInt8>, subject: String?, known: [String], findings: [Finding]) {
        scope.reset()
        if !numbers.isEmpty {
            numbers.removeAll(keepingCapacity: true)
            given = KindTable { _ in 0 }
        }
        shift = nil
        self.subject = subject
        if plan.consistency == .document { made.removeAll(keepingCapacity: true) }
        guard tiesPersons else { return }
        mention.removeAll(keepingCapacity: true)
        var spans: [Range<Int>] = []
        for finding in findings {
            mention.append(spans.count)
            if finding.kind == .person { spans.append(finding.span) }
        }
        var known = known
        if case .list(let names) = plan.knownNames, names.count <= 100 { known += names }
        persons.read(spans, of: document, known: spans.isEmpty ? [] : known)
    }

    /// Appends what comes in the place of a finding.
    mutating func write(_ findings: [Finding], _ index: Int, _ document: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Done {
        let finding = findings[index]
        let treatment = treatments[finding.kind]
        switch treatment {
        case .keep:
            output.append(contentsOf: UnsafeBufferPointer(rebasing: document[finding.span]))
            return Done(treatment: .keep)
        case .mark:
            open(finding, into: &output)
            output.append(0x3A)
            output.append(0x20)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: document[finding.span]))
            output.append(0x5D)
            return Done(treatment: .mark)
        case .mask: break
        case .remove: return Done(treatment: .remove)
        case .number:
            open(finding, into: &output)
            output.append(0x20)
            output.append(contentsOf: String(number(finding, index, document)).utf8)
            output.append(0x5D)
            return Done(treatment: .number)
        case .generalise(let level):
            if Generalising.write(level, finding.kind, document, finding.span, language: plan.language, into: &output) { return Done(treatment: treatment) }
        case .shiftDates:
            if writeShifted(finding, document, into: &output) { return Done(treatment: .shiftDates) }
        case .surrogate:
            if writeSurrogate(finding, index, document, into: &output) { return Done(treatment: .surrogate) }
        case .pseudonym:
            writePseudonym(finding, index, document, into: &output)
            return Done(treatment: .pseudonym)
        }
        if finding.kind == .own {
            open(finding, into: &output)
            output.append(0x5D)
        } else if output.isEmpty {
            // The same bytes, held once.
            output = masks[finding.kind]
        } else {
            output.append(contentsOf: masks[finding.kind])
        }
        return Done(treatment: .mask, fellBack: treatment != .mask)
    }

    private func open(_ finding: Finding, into output: inout [UInt8]) {
        output.append(0x5B)
        if finding.kind == .own { output.append(contentsOf: finding.recognizer.utf8) } else { output.append(contentsOf: labels[finding.kind]) }
    }

    /// Puts who or what a finding is into `value`.
    private mutating func identify(_ finding: Finding, _ index: Int, _ document: UnsafeBufferPointer<UInt8>) {
        value.removeAll(keepingCapacity: true)
        if finding.kind == .person, tiesPersons {
            value += persons.groups[persons.group[mention[index]]].canonical
        } else {
            NormalisedValue.append(finding.kind, document, finding.span, language: plan.language, to: &value)
        }
    }

    private mutating func number(_ finding: Finding, _ index: Int, _ document: UnsafeBufferPointer<UInt8>) -> Int {
        identify(finding, index, document)
        var hash = Word.mix(Word.seed, UInt32(finding.kind.ordinal))
        if finding.kind == .own { for byte in finding.recognizer.utf8 { hash = Word.mix(hash, UInt32(byte)) } }
        for byte in value { hash = Word.mix(hash, UInt32(byte)) }
        if let number = numbers[hash] { return number }
        given[finding.kind] += 1
        numbers[hash] = given[finding.kind]
        return given[finding.kind]
    }

    /// The kind and value, within the reach of the plan.
    private mutating func makeMessage(_ finding: Finding, _ document: UnsafeBufferPointer<UInt8>, tag: UInt8) {
        message.removeAll(keepingCapacity: true)
        message.append(tag)
        if plan.consistency == .document { message += scope.bytes(document) }
        message.append(contentsOf: finding.kind.rawValue.utf8)
        if finding.kind == .own { message.append(contentsOf: ("/" + finding.recognizer).utf8) }
        message.append(0)
        message += value
    }

    private mutating func writePseudonym(_ finding: Finding, _ index: Int, _ document: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        identify(finding, index, document)
        makeMessage(finding, document, tag: 0x50)
        if let before = made[message] {
            output += before
            return
        }
        let start = output.count
        open(finding, into: &output)
        output.append(0x2D)
        Pseudonym.append(message, length: plan.pseudonymLength, key: pseudonyms!, to: &output)
        output.append(0x5D)
        remember(Array(output[start...]))
    }

    private mutating func remember(_ replacement: [UInt8]) {
        if made.count >= Self.madeLimit { made.removeAll(keepingCapacity: true) }
        made[message] = replacement
    }

    private mutating func writeSurrogate(_ finding: Finding, _ index: Int, _ document: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
        if finding.kind == .date || finding.kind == .dateOfBirth { return writeShifted(finding, document, into: &output) }
        identify(finding, index, document)
        makeMessage(finding, document, tag: 0x53)
        // The way it is written is part of what is made.
        message.append(0)
        message.append(contentsOf: UnsafeBufferPointer(rebasing: document[finding.span]))
        if let before = made[message] {
            output += before
            return !before.isEmpty
        }
        let start = output.count
        let within = plan.consistency == .document ? scope.bytes(document) : []
        var isMade = true
        if finding.kind == .person {
            let name = persons.names[mention[index]]
            isMade = name.parts.contains { $0.role != .title && $0.role != .particle }
            if isMade {
                let group = persons.groups[persons.group[mention[index]]]
                InventedNames.write(name, of: group, document, finding.span, key: surrogates!, scope: within, into: &output)
            }
        } else {
            let place = Surrogate.Place(kind: finding.kind, bytes: document, span: finding.span, value: value)
            isMade = Surrogate.write(place, key: surrogates!, scope: within, into: &output)
        }
        remember(Array(output[start...]))
        return isMade
    }

    private mutating func writeShifted(_ finding: Finding, _ document: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
        guard let date = DateReader.read(document, finding.span, language: plan.language) else { return false }
        return date.writeMoved(by: days(document), document, into: &output)
    }

    /// For this subject or document.
    private mutating func days(_ document: UnsafeBufferPointer<UInt8>) -> Int {
        if let shift { return shift }
        var message: [UInt8] = []
        if let subject {
            message = [0x50] + (plan.consistency == .document ? scope.bytes(document) : []) + Folding.folded(subject)
        } else {
            message = [0x44] + scope.bytes(document)
        }
        var draws = KeyedDraws(shifting!, message)
        let drawn = shifts.isEmpty ? 1 : draws.pick(shifts)
        shift = drawn
        return drawn
    }
}
