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
        #expect(try report(plan(.pseudonym)).text(in: .nl).contains("gepseudonimiseerd"))
        #expect(try report(plan(.mask)).text(in: .nl).contains("gede-identificeerd"))
    }

    @Test func `A report says what stayed and that the risk was not measured`() throws {
        let text = try report(plan(.keep)).text(in: .en)
        #expect(text.contains("still in the text") && text.contains("was not measured"))
    }

    @Test func `The JSON is JSON`() throws {
        let value = try #require(JSONReader.read(try report(plan(.mask)).json))
        #expect(value["counts"]?["kinds"]?["place"]?["found"] == .number("1"))
        #expect(value["counts"]?["documents"] == .number("1"))
        #expect(value["residualRisk"] == .null)
        #expect(value["standing"]?.text == "de-identified")
    }

    @Test func `A text in which people still stand by name is not called de-identified`() throws {
        let kept = try report(plan(.mark))
        #expect(kept.standing == .searched && kept.text(in: .nl).contains("1 document is doorzocht en niet gede-identificeerd"))
        #expect(JSONReader.read(kept.json)?["standing"]?.text == "searched")
        #expect(try report(plan(.mask)).standing == .deidentified)
        #expect(try report(plan(.pseudonym)).standing == .pseudonymised)
    }
}
