import Foundation
import Recognizers
import SeededChance
import Testing
import Text

@testable import Deidentification

/// What holds for all plans, sources and texts.
struct DeidentifierTests {
    /// A document that is written again around its text comes out as one that is treated.
    @Test func `What is removed goes with its space also where a document is written again`() throws {
        for seed in Effort.seeds(300) {
            var chance = Chance(seed)
            let text = (0..<chance.number(0...12)).map { _ in
                chance.pick([" ", "  ", "‹person:Jan›", "‹bsn:999990019›", "‹age:12›", "a", ".", ",", "\n", "(", ")", "\r\n", "é"])
            }.joined()
            let marked = MarkedText(text)
            let plan = plan(.mask) { $0.treatments = [.person: .remove, .bsn: .remove, .age: .keep] }
            let deidentifier = try TextDeidentifier(plan, sources: [ToldSource(marked)])
            var treated: [UInt8] = []
            deidentifier.treat(marked.bytes, into: &treated)
            var (written, at) = ([UInt8](), 0)
            marked.bytes.withUnsafeBufferPointer { bytes in
                for stretch in deidentifier.stretches(of: deidentifier.replaced(in: bytes), in: bytes) {
                    #expect(stretch.range.lowerBound >= at)
                    written += bytes[at..<max(at, stretch.range.lowerBound)] + stretch.text
                    at = stretch.range.upperBound
                }
                written += bytes[at...]
            }
            #expect(written == treated, "\(text)")
        }
    }

    @Test func `What the allow list names stays, but not inside a longer finding`() {
        let allowing = plan(.mask) { $0.allow = ["gemeente utrecht", "Utrecht"] }
        #expect(treated("‹organisation:Gemeente Utrecht› en ‹place:Utrecht›", allowing) == "Gemeente Utrecht en Utrecht")
        #expect(treated("‹address:Dorpsstraat 1 Utrecht›", allowing) == "[adres]")
        #expect(treated("‹person:Jan Utrecht›", allowing) == "[persoon]")
    }

    @Test func `What the deny list names is always found, and what is known too`() {
        let denying = plan(.mask) {
            $0.deny = ["project pinguïn"]
            $0.kinds = [.bsn, .person]
            $0.allow = ["Jansen"]
        }
        #expect(treated("Over PROJECT Pinguin van Jansen", denying, known: ["Jan Jansen"]) == "Over [verwijderd] van [persoon]")
    }

    @Test func `What is not looked for is neither treated nor counted`() throws {
        let text = MarkedText("‹person:Jan› ‹place:Utrecht›")
        let deidentifier = try TextDeidentifier(plan(.mask) { $0.kinds = [.person] }, sources: [ToldSource(text)])
        var output: [UInt8] = []
        deidentifier.treat(text.bytes, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "[persoon] Utrecht")
        #expect(deidentifier.counts.total == 1)
    }

    @Test func `A finding that may stay does not hide one that may not`() throws {
        let url = Finding(.url, 0..<24, confidence: 99, reason: .form, recognizer: "url")
        let person = Finding(.person, 12..<18, confidence: 40, reason: .model, recognizer: "names")
        var findings = [url, person]
        var overlaps = OverlapResolution()
        overlaps.resolve(&findings) { $0 == .person }
        #expect(findings.contains { $0.kind == .person && $0.span == 12..<18 })
        findings = [url, person]
        overlaps.resolve(&findings) { _ in true }
        #expect(findings == [url])
    }

    @Test(arguments: Effort.seeds(200))
    func `Overlapping findings come out disjoint and sorted, and no part of a direct identifier is lost`(seed: Int) {
        var chance = Chance(seed)
        let made = (0..<chance.number(1...12)).map { _ in
            let start = chance.number(0...40)
            return Finding(
                chance.pick(EntityKind.allCases), start..<start + chance.number(1...12), confidence: UInt8(chance.number(1...100)),
                reason: chance.pick(Finding.Reason.allCases), recognizer: "test")
        }
        var findings = made
        var overlaps = OverlapResolution()
        overlaps.resolve(&findings) { !$0.isSpecialCategory }
        for (one, next) in zip(findings, findings.dropFirst()) { #expect(one.span.upperBound <= next.span.lowerBound) }
        // Bytes that nothing covers any more lie in runs of at most two, beside what won.
        let covered = Set(findings.flatMap(\.span))
        for finding in made where finding.kind.isDirectIdentifier && !finding.kind.isSpecialCategory {
            var run = 0
            for byte in finding.span {
                run = covered.contains(byte) ? 0 : run + 1
                #expect(run <= 2)
            }
        }
    }

    private static let values: [EntityKind: [String]] = [
        .person: ["Wubbo Ockels", "Th. van Ockenburg", "OCKELS"], .bsn: ["111222333", "123.456.782"], .email: ["wubbo@ruimte.nl"],
        .phone: ["06-24681357", "+31 20 7654321"],
        .date: ["13 augustus 1987", "13-08-1987", "eergisteren"], .dateOfBirth: ["28-03-1946", "28 maart 1946"], .age: ["73 jaar", "zeventig"],
        .address: ["Kerkpad 12, 1234 AB Almelo"],
        .postcode: ["1234 AB"], .ipAddress: ["81.2.69.142", "2a02:a210::1"], .iban: ["NL91ABNA0417164300"], .place: ["Almelo"], .health: ["astma"],
        .own: ["zaak 12"],
        .licencePlate: ["AB-12-CD"], .url: ["https://ruimte.nl/wubbo"], .handle: ["@wubbo"], .caseNumber: ["Z2024-00123"],
        .quasiIdentifier: ["de eerste astronaut"],
    ]

    private static func randomPlan(_ chance: inout Chance, replacing: Bool) -> TextPlan {
        let all: [Treatment] = [.mask, .number, .remove, .generalise(.usual), .surrogate, .pseudonym] + (replacing ? [] : [.keep, .mark])
        var made = plan(.mask, chance.pick([.nl, .en]))
        for kind in EntityKind.allCases {
            made.treatments[kind] = chance.pick(all + ([.date, .dateOfBirth].contains(kind) ? [.shiftDates] : []))
        }
        made.consistency = chance.pick([.permit, .document])
        return made
    }

    private static func document(_ chance: inout Chance) -> String {
        (0..<chance.number(1...12)).map { _ in
            guard chance.happens(0.6) else { return chance.pick(["en", "toen", "belde.", "\n", "óók", "€ 5,-"]) }
            let kind = chance.pick(Array(values.keys).sorted { $0.rawValue < $1.rawValue })
            return "‹\(kind.rawValue):\(chance.pick(values[kind]!))›"
        }.joined(separator: " ")
    }

    @Test(arguments: Effort.seeds(300))
    func `Nothing that was found is in the output at its place`(seed: Int) throws {
        var chance = Chance(seed)
        let text = MarkedText(Self.document(&chance))
        let deidentifier = try TextDeidentifier(Self.randomPlan(&chance, replacing: true), sources: [ToldSource(text)], key: TestKeys.permit())
        let replaced = text.bytes.withUnsafeBufferPointer { deidentifier.replacements(in: $0) }
        for (finding, new) in replaced { #expect(new != String(decoding: text.bytes[finding.span], as: UTF8.self)) }
        var output: [UInt8] = []
        deidentifier.treat(text.bytes, into: &output)
        let out = String(decoding: output, as: UTF8.self)
        for canary in ["Wubbo", "Ockels", "111222333", "24681357", "ruimte.nl", "ABNA0417", "81.2.69.142"] { #expect(!out.localizedStandardContains(canary)) }
        #expect(deidentifier.counts.total == replaced.count)
        #expect(deidentifier.counts.bytesIn == text.bytes.count && deidentifier.counts.bytesOut == output.count)
    }

    @Test(arguments: Effort.seeds(30))
    func `However documents are divided, what comes out is the same and the counts add up`(seed: Int) throws {
        var chance = Chance(seed)
        let documents = (0..<12).map { _ in MarkedText(Self.document(&chance)) }
        let made = Self.randomPlan(&chance, replacing: false)
        let told = documents.flatMap { document in document.findings.map { ($0.kind, String(decoding: document.bytes[$0.span], as: UTF8.self)) } }
        func run(_ parts: [[Int]]) throws -> ([Int: [UInt8]], TextCounts) {
            var (outputs, counts) = ([Int: [UInt8]](), TextCounts())
            for part in parts {
                let deidentifier = try TextDeidentifier(made, sources: [ToldSource(told)], key: TestKeys.permit())
                for index in part {
                    var output: [UInt8] = []
                    deidentifier.treat(documents[index].bytes, subject: "client \(index % 3)", into: &output)
                    outputs[index] = output
                }
                counts.add(deidentifier.counts)
            }
            return (outputs, counts)
        }
        let whole = try run([Array(0..<12)])
        let order = chance.shuffled(Array(0..<12))
        let cut = chance.number(1...11)
        let divided = try run([Array(order[..<cut]), Array(order[cut...])])
        #expect(whole.0 == divided.0)
        #expect(whole.1 == divided.1)
        #expect(whole.1.json == divided.1.json)
    }

    @Test func `Findings and replacements count nothing`() throws {
        let text = MarkedText("‹person:Jan›")
        let deidentifier = try TextDeidentifier(plan(.mask), sources: [ToldSource(text)])
        text.bytes.withUnsafeBufferPointer { buffer in
            #expect(deidentifier.findings(in: buffer).count == 1)
            #expect(deidentifier.replacements(in: buffer).map(\.text) == ["[persoon]"])
        }
        #expect(deidentifier.counts == TextCounts())
    }

    @Test func `With the model of names a person is found and tied together`() throws {
        let deidentifier = try TextDeidentifier(plan(.number), sources: [NameRecognizer(.sensitive)])
        var output: [UInt8] = []
        deidentifier.treat(Array("Vandaag sprak ik met mevrouw Anna de Vries over haar aanvraag. Mevrouw De Vries was tevreden.".utf8), into: &output)
        let out = String(decoding: output, as: UTF8.self)
        #expect(!out.contains("Vries") && !out.contains("[persoon 2]"))
    }
}
