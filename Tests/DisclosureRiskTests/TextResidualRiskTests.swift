import Testing

@testable import DisclosureRisk

@Suite struct TextResidualRiskTests {
    @Test func theShareOfTextsIsThatOfTheMeasurementWithItsInterval() throws {
        // Wilson's interval of 5/100 is 0.0215 to 0.1118.
        let risk = try TextResidualRisk.documentsWithLeak(leaking: 5, of: 100)
        #expect(risk.value == 0.05 && abs(risk.low - 0.0215) < 1e-4 && abs(risk.high - 0.1118) < 1e-4)
        let flawless = try TextResidualRisk.documentsWithLeak(leaking: 0, of: 500)
        #expect(flawless.value == 0 && flawless.high > 0)
        #expect(try TextResidualRisk.documentsWithLeak(leaking: 0, of: 50_000).high < flawless.high)
    }

    @Test func whatCannotBeIsRefused() {
        #expect(throws: DisclosureRiskError.empty("measurement")) { try TextResidualRisk.documentsWithLeak(leaking: 0, of: 0) }
        #expect(throws: DisclosureRiskError.outOfRange("leaking", 0...5)) { try TextResidualRisk.documentsWithLeak(leaking: 6, of: 5) }
    }
}
