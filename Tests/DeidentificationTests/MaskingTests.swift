import Recognizers
import Testing
import Text

@testable import Deidentification

/// Mark, mask, number, remove and keep.
struct MaskingTests {
    @Test func `A placeholder says what stood there, in the language of the plan`() {
        #expect(treated("Met ‹person:Jan› op ‹date:3 maart›.", plan(.mask)) == "Met [persoon] op [datum].")
        #expect(treated("With ‹person:Jan› of ‹email:a@b.nl›", plan(.mask, .en)) == "With [person] of [e-mail]")
    }

    @Test func `Every kind has a placeholder in both languages, with no brackets in it`() {
        for kind in EntityKind.allCases {
            for language in Language.allCases {
                let label = kind.placeholder[language]
                #expect(!label.isEmpty && !label.contains("[") && !label.contains("]"))
            }
        }
    }

    @Test func `The ordinal of a kind is its place among all kinds`() {
        for (index, kind) in EntityKind.allCases.enumerated() { #expect(kind.ordinal == index) }
        for (index, reason) in Finding.Reason.allCases.enumerated() { #expect(reason.ordinal == index) }
    }

    @Test func `Marking keeps the text and says what it is`() {
        #expect(treated("Met ‹person:Jan›.", plan(.mark)) == "Met [persoon: Jan].")
    }

    @Test func `Keeping changes nothing and counts`() throws {
        let text = MarkedText("Met ‹person:Jan›.")
        let deidentifier = try TextDeidentifier(plan(.keep), sources: [ToldSource(text)])
        var output: [UInt8] = []
        deidentifier.treat(text.bytes, into: &output)
        #expect(output == text.bytes)
        #expect(deidentifier.counts[.person].left == 1)
    }

    @Test(arguments: [
        ("Met ‹person:Jan› gesproken", "Met gesproken"), ("‹person:Jan› belde", "belde"), ("Gesproken met ‹person:Jan›.", "Gesproken met."),
        ("Gesproken met ‹person:Jan›", "Gesproken met"), ("A ‹person:Jan› ‹person:Piet› B", "A B"), ("(‹person:Jan›) hier", "() hier"),
        ("een ‹person:Jan›\ntwee", "een\ntwee"), ("een\n‹person:Jan› twee", "een\ntwee"), ("x‹person:Jan›y", "xy"), ("‹person:Jan›", ""),
        ("a ‹person:Jan›, b", "a, b"), ("a ‹person:Jan›   b", "a b"),
    ])
    func `Removing leaves no double spaces`(marked: String, wanted: String) {
        #expect(treated(marked, plan(.remove)) == wanted)
    }

    @Test func `The same person has the same number within a document`() {
        let marked = "‹person:Jan Jansen› en ‹person:Piet de Vries›. ‹person:Jansen› zei tegen ‹person:De Vries›: ‹person:Jan› en ‹person:J. Jansen› zijn één."
        #expect(
            treated(marked, plan(.number))
                == "[persoon 1] en [persoon 2]. [persoon 1] zei tegen [persoon 2]: [persoon 1] en [persoon 1] zijn één.")
    }

    @Test(arguments: [
        ("‹person:Jan Jansen›, ‹person:Piet Jansen›, ‹person:Jansen›", "[persoon 1], [persoon 2], [persoon 3]"),
        ("‹person:Jan Jansen›, ‹person:Joop Jansen›, ‹person:J. Jansen›", "[persoon 1], [persoon 2], [persoon 3]"),
        ("‹person:Jansen, Jan›; ‹person:JAN JANSEN›; ‹person:jan jansen›", "[persoon 1]; [persoon 1]; [persoon 1]"),
        ("‹person:Anna Jansen-de Boer›, ‹person:De Boer›, ‹person:Jansen›", "[persoon 1], [persoon 1], [persoon 1]"),
        ("‹person:José García›, ‹person:Jose Garcia›", "[persoon 1], [persoon 1]"),
        ("‹person:Berg, J. van den›, ‹person:Jan van den Berg›", "[persoon 1], [persoon 1]"),
        ("‹person:K. Jansen› en ‹person:Jan Jansen›", "[persoon 1] en [persoon 2]"),
        ("‹person:Jan› en ‹person:Piet›", "[persoon 1] en [persoon 2]"),
    ])
    func `Mentions are tied only where one person can be meant`(marked: String, wanted: String) {
        #expect(treated(marked, plan(.number)) == wanted)
    }

    @Test func `Numbers of other kinds go by value, not by writing`() {
        #expect(
            treated("‹phone:06-12345678› ‹phone:+31 6 1234 5678› ‹phone:010-1234567› ‹bsn:111222333› ‹bsn:111.222.333›", plan(.number))
                == "[telefoon 1] [telefoon 1] [telefoon 2] [BSN 1] [BSN 1]")
    }

    @Test func `Numbering begins anew in each document`() throws {
        let text = MarkedText("‹person:Jan›")
        let deidentifier = try TextDeidentifier(plan(.number), sources: [ToldSource(text)])
        for _ in 0..<2 {
            var output: [UInt8] = []
            deidentifier.treat(text.bytes, into: &output)
            #expect(String(decoding: output, as: UTF8.self) == "[persoon 1]")
        }
    }

    @Test func `Special categories stay unless the plan treats them`() {
        #expect(treated("‹person:Jan› heeft ‹health:diabetes›", plan(.mask)) == "[persoon] heeft diabetes")
        let all = plan(.mask) { $0.treatments[.health] = .mask }
        #expect(treated("‹person:Jan› heeft ‹health:diabetes›", all) == "[persoon] heeft [gezondheid]")
    }

    @Test func `Output is added behind what is there, which stays`() throws {
        let text = MarkedText("‹person:Jan› x")
        let deidentifier = try TextDeidentifier(plan(.remove), sources: [ToldSource(text)])
        var output = Array("ervoor ".utf8)
        deidentifier.treat(text.bytes, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "ervoor x")
    }

    @Test func `Bytes that are no UTF-8 come out as they went in`() throws {
        let bytes: [UInt8] = [0xFF, 0xC3, 0x20, 0x4A, 0x61, 0x6E, 0x80]
        let deidentifier = try TextDeidentifier(plan(.mask) { $0.deny = ["Jan"] }, sources: [])
        var output: [UInt8] = []
        deidentifier.treat(bytes, into: &output)
        #expect(output.starts(with: [0xFF, 0xC3, 0x20]))
        #expect(output.last == 0x80)
    }
}
