import Recognizers
import Text

@testable import Deidentification

/// A text with its findings written in it: `Hallo ‹person:Jan›`. A recogniser that finds just those.
struct MarkedText {
    var bytes: [UInt8] = []
    var findings: [Finding] = []

    init(_ marked: String) {
        var rest = marked[...]
        while let open = rest.firstIndex(of: "‹") {
            bytes += Array(rest[..<open].utf8)
            let close = rest.firstIndex(of: "›")!
            let inside = rest[rest.index(after: open)..<close]
            let colon = inside.firstIndex(of: ":")!
            let kind = EntityKind(rawValue: String(inside[..<colon]))!
            let value = Array(inside[inside.index(after: colon)...].utf8)
            findings.append(Finding(kind, bytes.count..<bytes.count + value.count, confidence: 80, reason: .form, recognizer: "test"))
            bytes += value
            rest = rest[rest.index(after: close)...]
        }
        bytes += Array(rest.utf8)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Finds, in any document that holds them, the values that it was told.
final class ToldSource: FindingSource {
    private let told: [(EntityKind, [UInt8])]

    init(_ told: [(EntityKind, String)]) { self.told = told.map { ($0.0, Array($0.1.utf8)) } }

    convenience init(_ marked: MarkedText) {
        self.init(marked.findings.map { ($0.kind, String(decoding: marked.bytes[$0.span], as: UTF8.self)) })
    }

    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding]) {
        var seen: Set<Range<Int>> = []
        for (kind, value) in told where value.count <= range.count {
            for start in range.lowerBound...range.upperBound - value.count where bytes[start..<start + value.count].elementsEqual(value) {
                guard seen.insert(start..<start + value.count).inserted else { continue }
                findings.append(Finding(kind, start..<start + value.count, confidence: 80, reason: .form, recognizer: "told"))
            }
        }
    }
}

enum TestKeys {
    static let secret = [UInt8](0..<32)

    static func permit(_ permit: String = "V-2026-1", secret: [UInt8] = secret) -> DeidentificationKey {
        try! DeidentificationKey(secret: secret, permit: permit)
    }
    static let run = try! DeidentificationKey(run: [UInt8](32..<64))
}

/// A plan with one treatment for all.
func plan(_ treatment: Treatment, _ language: Language = .nl, _ change: (inout TextPlan) -> Void = { _ in }) -> TextPlan {
    var plan = TextPlan(language: language, names: nil, kinds: Set(EntityKind.allCases), default: treatment)
    plan.consistency = .permit
    change(&plan)
    return plan
}

/// A marked text, treated.
func treated(_ marked: String, _ plan: TextPlan, key: DeidentificationKey = TestKeys.permit(), subject: String? = nil, known: [String] = []) -> String {
    let text = MarkedText(marked)
    let deidentifier = try! TextDeidentifier(plan, sources: [ToldSource(text)], key: key)
    var output: [UInt8] = []
    deidentifier.treat(text.bytes, subject: subject, knownNames: known, into: &output)
    return String(decoding: output, as: UTF8.self)
}
