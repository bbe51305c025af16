import Recognizers
import Testing
import Text

@testable import Deidentification

struct ReportTests {
    private static let canary = "Kanariegeel"

    private func report(_ plan: TextPlan, risk: ResidualRisk? = nil) throws -> TextReport {
        let text = MarkedText("‹person:\(Self.canary) Zangvogel› ‹age:\(Self.canary)› ‹health:\(Self.canary)› ‹place:Lutjebroek›")
        let deidentifier = try TextDeidentifier(plan, sources: [ToldSource(text)], key: TestKeys.permit())
        var output: [UInt8] = []
        deidentifier.treat(text.bytes, subject: Self.canary, knownNames: [Self.canary], into: &output)
        return TextReport(deidentifier.counts, plan: plan, risk: risk, version: "1.0")
    }

    @Test func `No report, count or digest holds a word of the text`() throws {
        let one = try report(plan(.generalise(.usual)))
        for text in [one.text(in: .nl), one.text(in: .en), String(decoding: one.json, as: UTF8.self), String(decoding: one.counts.json, as: UTF8.self)] {
            #expect(!text.contains(Self.canary) && !text.contains("Zangvogel") && !text.contains("Lutjebroek"))
        }
    }

    @Test(arguments: [Treatment.mask, .number, .pseudonym, .surrogate, .keep, .mark])
    func `A report never says anonymous`(treatment: Treatment) throws {
        let risk = ResidualRisk(
            measure: .init(nl: "namen die bleven staan", en: "names left"), value: 0.021, interval: 0.012...0.034,
            basis: .init(nl: "gemeten op 400 brieven", en: "measured on 400 letters"))
        let one = try report(plan(treatment), risk: risk)
        for text in [one.text(in: .nl), one.text(in: .en), String(decoding: one.json, as: UTF8.self)] { #expect(!text.lowercased().contains("anon")) }
        #expect(one.text(in: .nl).contains("2,1 %, met 95 % zekerheid tussen 1,2 % en 3,4 %"))
        #expect(one.text(in: .en).contains("2.1 %, with 95 % confidence between 1.2 % and 3.4 %"))
    }

    @Test func `What is tied together is called pseudonymised`() throws {
        #expect(try report(Self.whole(.pseudonym)).text(in: .nl).contains("gepseudonimiseerd"))
        #expect(try report(Self.whole(.mask)).text(in: .nl).contains(" is gede-identificeerd"))
    }

    /// Looks for all that points at one person by itself.
    private static func whole(_ treatment: Treatment) -> TextPlan { plan(treatment) { $0.names = .sensitive } }

    @Test func `What does not look for all that points at one person is not called de-identified`() throws {
        for plan in [
            plan(.mask),
            plan(.mask) {
                $0.names = .sensitive; $0.kinds.remove(.iban)
            },
            plan(.mask) {
                $0.names = .sensitive; $0.kinds.remove(.person)
            },
        ] {
            #expect(try report(plan).standing == .searched)
        }
        #expect(try report(plan(.mask)).text(in: .nl).contains("Naar namen is niet met het model gezocht"))
    }

    @Test func `Of what was not read nothing is said, and no risk`() throws {
        let risk = ResidualRisk(measure: .init("x"), value: 0.02, interval: 0.01...0.03, basis: .init("y"))
        let empty = TextReport(TextCounts(), plan: Self.whole(.mask), risk: risk, version: "1")
        #expect(!empty.text(in: .nl).contains("%") && !empty.text(in: .nl).contains("gede-identificeerd"))
        #expect(JSONReader.read(empty.json)?["residualRisk"] == .null)
    }

    @Test func `Special categories that only a look at all of the input met are told`() throws {
        let deidentifier = try TextDeidentifier(Self.whole(.mask), sources: [])
        var output: [UInt8] = []
        deidentifier.treat(Array("x".utf8), into: &output)
        var one = TextReport(deidentifier.counts, plan: Self.whole(.mask), version: "1")
        #expect(one.text(in: .en).contains("No words were found that point at special categories"))
        one.specialMet = 2
        #expect(one.text(in: .en).contains("2 places point at special categories") && !one.text(in: .en).contains("No words"))
    }

    @Test func `Counts are read back as they were written`() throws {
        let deidentifier = try TextDeidentifier(
            plan(.mask) {
                $0.names = .sensitive; $0.allow = ["Kanariegeel"]; $0.treatments[.age] = .generalise(.usual)
            },
            sources: [ToldSource([(.person, "Jan"), (.person, "Kanariegeel"), (.age, "twaalf"), (.health, "griep")])], key: TestKeys.permit())
        var output: [UInt8] = []
        deidentifier.treat(Array("Jan en Kanariegeel hebben het niet van twaalf en griep".utf8), into: &output)
        let counts = deidentifier.counts
        #expect(counts.sparedNames == 1 && counts.languages == [.nl: 1] && counts[.age].fallenBack == 1)
        #expect(TextCounts(try #require(JSONReader.read(counts.json))) == counts)
        let partial = try #require(JSONReader.read(Array("{\"documents\":1}".utf8)))
        #expect(TextCounts(.null) == nil && TextCounts(partial) == nil)
    }

    @Test(arguments: [
        ("Wij hebben het niet gezien, maar zij wel.", Language.nl), ("They have not seen it, but she would.", .en), ("Jan Bakker", nil), ("", nil),
        ("Het was niet voor ons. They would not have that from you.", nil),
    ])
    func `The language of a text is told by its small words`(_ text: String, _ language: Language?) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(TextLanguage.of) == language)
    }

    /// What does not tell its language is read by the Dutch model: then the figure of the English one would be too kind.
    @Test(arguments: [
        (9, 0, 0, Language.nl), (9, 0, 90, .nl), (0, 9, 0, .en), (0, 95, 5, .en), (0, 94, 6, nil), (0, 1, 99, nil), (0, 0, 9, nil), (5, 5, 0, nil),
        (19, 1, 0, .nl), (18, 2, 0, nil),
    ])
    func `The language of many texts is that of nearly all of them`(_ dutch: Int, _ english: Int, _ untold: Int, _ expected: Language?) {
        var counts = TextCounts()
        for _ in 0..<dutch { counts.countLanguage(.nl) }
        for _ in 0..<english { counts.countLanguage(.en) }
        for _ in 0..<untold { counts.countLanguage(nil) }
        #expect(counts.language == expected)
        let read = JSONReader.read(counts.json).flatMap { TextCounts($0) }
        #expect(read == counts && read?.untold == untold)
    }

    @Test func `A report says what stayed and that the risk was not measured`() throws {
        let text = try report(plan(.keep)).text(in: .en)
        #expect(text.contains("still in the text") && text.contains("was not measured"))
    }

    @Test func `The JSON is JSON`() throws {
        let value = try #require(JSONReader.read(try report(Self.whole(.mask)).json))
        #expect(value["counts"]?["kinds"]?["place"]?["found"] == .number("1"))
        #expect(value["counts"]?["documents"] == .number("1"))
        #expect(value["residualRisk"] == .null)
        #expect(value["standing"]?.text == "de-identified")
    }

    @Test func `A text in which people still stand by name is not called de-identified`() throws {
        let kept = try report(plan(.mark))
        #expect(kept.standing == .searched && kept.text(in: .nl).contains("1 document is doorzocht en niet gede-identificeerd"))
        #expect(JSONReader.read(kept.json)?["standing"]?.text == "searched")
        #expect(try report(Self.whole(.mask)).standing == .deidentified)
        #expect(try report(Self.whole(.pseudonym)).standing == .pseudonymised)
    }
}
