import Register
import RegisterTestSupport
import SeededChance
import Testing
import Text

/// What counts as reached, and what never does.
@Suite("Safeguards held against what was measured") struct SafeguardCheckTests {
    private func status(_ safeguard: String, _ measured: [String: MeasuredValue]) throws -> SafeguardResult.Status {
        let read = try #require(Safeguard(safeguard), "\(safeguard)")
        return SafeguardCheck.results([read], measured: measured)[0].status
    }

    @Test("The worse end of the interval counts, at the limit too")
    func ends() throws {
        let risk = { MeasuredValue(0.03, low: 0.01, high: $0) }
        #expect(try status("inference-risk<5%", ["inference-risk": risk(0.049)]) == .met)
        #expect(try status("inference-risk<5%", ["inference-risk": risk(0.05)]) == .notMet)
        #expect(try status("inference-risk<=5%", ["inference-risk": risk(0.05)]) == .met)
        #expect(try status("inference-risk<0.05", ["inference-risk": risk(0.049)]) == .met)
        let recall = { MeasuredValue(0.98, low: $0, high: 0.99) }
        #expect(try status("name-recall>=97%", ["name-recall": recall(0.97)]) == .met)
        #expect(try status("name-recall>=97%", ["name-recall": recall(0.969)]) == .notMet)
        #expect(try status("name-recall>97%", ["name-recall": recall(0.97)]) == .notMet)
        #expect(try status("k-anonymity>=10", ["k-anonymity": MeasuredValue(10)]) == .met)
        #expect(try status("k-anonymity>=10", ["k-anonymity": MeasuredValue(9)]) == .notMet)
        #expect(try status("t-closeness<=0.2", ["t-closeness": MeasuredValue(0.2)]) == .met)
        #expect(try status("no-direct-identifiers", ["no-direct-identifiers": MeasuredValue(true)]) == .met)
        #expect(try status("no-direct-identifiers", ["no-direct-identifiers": MeasuredValue(false)]) == .notMet)
    }

    @Test("What was not measured, or is no measurement, is not reached")
    func unmeasured() throws {
        for value in [
            nil, MeasuredValue(.nan), MeasuredValue(0.01, low: 0, high: .infinity), MeasuredValue(0.01, low: 0.02, high: 0.03), MeasuredValue(-1),
            MeasuredValue(3),
        ] {
            #expect(try status("inference-risk<5%", value.map { ["inference-risk": $0] } ?? [:]) == .notMeasured, "\(String(describing: value))")
        }
    }

    /// A demand that is written the wrong way round would be met by anything.
    @Test("What cannot be asked so is not reached, whatever was measured")
    func unknown() throws {
        for safeguard in [
            "inference-risk>=5%", "inference-risk<5", "inference-risk", "k-anonymity<=10", "k-anonymity>=10%", "k-anonymity", "no-direct-identifiers>=1",
            "singling-out<5%", "name-recall<=97%",
        ] {
            let name = String(safeguard.prefix { $0.isLetter || $0 == "-" })
            for value in [MeasuredValue(0), MeasuredValue(1)] { #expect(try status(safeguard, [name: value]) == .notKnown, "\(safeguard)") }
        }
    }

    @Test("What somebody types for a permit can be measured, or they hear what is near")
    func typed() throws {
        for measure in SafeguardMeasure.allCases { #expect(try Safeguard.read(measure.example).name == measure.rawValue) }
        for (text, words) in [("k-anonimity>=10", "k-anonymity"), ("inference-risk>=5%", "inference-risk<=5%"), ("wow>=3", "linkability-risk")] {
            do {
                _ = try Safeguard.read(text)
                Issue.record("\(text)")
            } catch { #expect(error.message.en.contains(words) && error.message.nl.contains(words), "\(error)") }
        }
    }

    /// Stricter is never easier: for each measure, what meets a limit meets every looser one.
    @Test(arguments: SafeguardMeasure.allCases.filter { $0.unit != .flag })
    func stricterIsNeverEasier(measure: SafeguardMeasure) throws {
        for seed in Effort.seeds(20) {
            var chance = Chance(seed)
            let scale = measure.unit == .share ? 1.0 : 30
            let numbers = (0..<3).map { _ in Double.random(in: 0...scale, using: &chance) }.sorted()
            let measured = [measure.rawValue: MeasuredValue(numbers[1], low: numbers[0], high: numbers[2])]
            let limits = (0..<2).map { _ in Double.random(in: 0...scale, using: &chance) }.sorted()
            let (strict, loose) = measure.moreIsBetter ? (limits[1], limits[0]) : (limits[0], limits[1])
            let sign = measure.moreIsBetter ? ">=" : "<="
            if try status("\(measure.rawValue)\(sign)\(strict)", measured) == .met {
                #expect(try status("\(measure.rawValue)\(sign)\(loose)", measured) == .met, "\(measure) \(seed)")
            }
        }
    }

    @Test("Every measure can stand in a permit, and has words in both languages")
    func words() throws {
        for measure in SafeguardMeasure.allCases {
            let text = measure.unit == .flag ? measure.rawValue : measure.rawValue + (measure.moreIsBetter ? ">=1" : "<=1")
            let safeguard = try #require(Safeguard(text))
            #expect(SafeguardCheck.results([safeguard], measured: [:])[0].status == .notMeasured, "\(text)")
            for words in [measure.name, measure.measuredBy] { #expect(!words.nl.isEmpty && !words.en.isEmpty && words.nl != words.en, "\(measure)") }
        }
    }
}
