import Foundation
import Testing
import Text

@testable import DisclosureRisk

@Suite struct TextResidualRiskTests {
    /// Recall 95 of 100: 19 removed stand for 20 present, so one is left in each text, and 1 − 1/e of the texts have one.
    @Test func whatIsLeftFollowsFromTheRecall() throws {
        let risk = try TextResidualRisk(removedPerDocument: [19, 19], found: 95, labelled: 100)
        #expect(abs(risk.expectedLeft.value - 2) < 1e-12)
        #expect(abs(risk.leftPerDocument.value - 1) < 1e-12)
        #expect(abs(risk.documentsWithLeak.value - (1 - exp(-1))) < 1e-12)
        // Wilson's interval of 95/100 is 0.8882 to 0.9785.
        #expect(abs(risk.expectedLeft.high - 38 * (1 - 0.88825) / 0.88825) < 0.01)
        #expect(risk.expectedLeft.low < 2 && 2 < risk.expectedLeft.high)
    }

    @Test func aFlawlessMeasurementStillLeavesARisk() throws {
        let risk = try TextResidualRisk(removedPerDocument: [10, 0, 3], found: 500, labelled: 500)
        #expect(risk.documentsWithLeak.value == 0)
        #expect(risk.documentsWithLeak.high > 0)
        let larger = try TextResidualRisk(removedPerDocument: [10, 0, 3], found: 50_000, labelled: 50_000)
        #expect(larger.documentsWithLeak.high < risk.documentsWithLeak.high)
    }

    @Test func theSentenceSaysDeidentifiedAndNeverAnonymous() throws {
        let risk = try TextResidualRisk(removedPerDocument: [10], found: 500, labelled: 500)
        #expect(risk.sentence.nl.hasPrefix("Gede-identificeerd, restrisico 0 % (0 % – "))
        #expect(risk.sentence.en.hasPrefix("De-identified, residual risk 0 % (0 % – "))
        #expect(!risk.sentence.nl.lowercased().contains("anoniem") && !risk.sentence.en.lowercased().contains("anonymous"))
    }

    @Test func whatCannotBeIsRefused() {
        #expect(throws: DisclosureRiskError.empty("texts")) { try TextResidualRisk(removedPerDocument: [], found: 1, labelled: 1) }
        #expect(throws: DisclosureRiskError.empty("measurement")) { try TextResidualRisk(removedPerDocument: [1], found: 0, labelled: 0) }
        #expect(throws: DisclosureRiskError.outOfRange("found", 0...5)) { try TextResidualRisk(removedPerDocument: [1], found: 6, labelled: 5) }
        #expect(throws: DisclosureRiskError.outOfRange("leaking", 0...5)) { try TextResidualRisk.documentsWithLeak(leaking: 6, of: 5) }
    }
}
