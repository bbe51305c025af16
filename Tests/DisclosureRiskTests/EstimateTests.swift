import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct EstimateTests {
    /// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
    @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
    func wilsonIntervalsAreThoseOfNewcombe(successes: Int, trials: Int, low: Double, high: Double) {
        let estimate = SuccessRate(successes: Double(successes), of: trials).estimate
        #expect(abs(estimate.low - low) < 0.00006)
        #expect(abs(estimate.high - high) < 0.00006)
    }

    @Test func withoutTrialsNothingIsKnown() {
        #expect(SuccessRate(successes: 0, of: 0).estimate == Estimate(value: 0.5, low: 0, high: 1))
    }

    @Test func intervalsContainTheirValueAndNarrowWithTrials() {
        var chance = Chance(3)
        for _ in 0..<500 {
            let trials = chance.number(1...400)
            let successes = Double(chance.number(0...trials))
            let estimate = SuccessRate(successes: successes, of: trials).estimate
            #expect(0 <= estimate.low && estimate.low <= estimate.value && estimate.value <= estimate.high && estimate.high <= 1)
            let more = SuccessRate(successes: successes * 10, of: trials * 10).estimate
            #expect(more.high - more.low < estimate.high - estimate.low)
        }
    }

    @Test func confidenceMustBeAShare() {
        #expect(throws: DisclosureRiskError.confidence(1)) { try Confidence(1) }
        #expect(throws: DisclosureRiskError.confidence(0)) { try Confidence(0) }
        #expect((try? Confidence(0.99))!.z > Confidence.common.z)
    }

    /// By hand with z = 1.96: rates 60/100 and 20/100 have centres 0.59630 and 0.21110, so the residual is 0.4883.
    @Test func residualRiskIsTheGainOverTheControlGroup() {
        let outcome = AttackOutcome(
            kind: .inference, main: SuccessRate(successes: 60, of: 100), control: SuccessRate(successes: 20, of: 100),
            baseline: SuccessRate(successes: 10, of: 100), guesses: 100)
        #expect(abs(outcome.residual.value - 0.4883) < 0.0001)
        #expect(outcome.residual.low < outcome.residual.value && outcome.residual.value < outcome.residual.high)
        #expect(outcome.beatsBaseline)
    }

    @Test func anAttackThatWorksBetterOnOthersLeavesNoRisk() {
        let outcome = AttackOutcome(
            kind: .inference, main: SuccessRate(successes: 20, of: 100), control: SuccessRate(successes: 60, of: 100),
            baseline: SuccessRate(successes: 30, of: 100), guesses: 100)
        #expect(outcome.residual.value == 0 && outcome.residual.low == 0)
        #expect(!outcome.beatsBaseline)
    }

    @Test func withoutControlTheWholeSuccessIsRisk() {
        let main = SuccessRate(successes: 30, of: 100)
        let outcome = AttackOutcome(kind: .linkability, main: main, control: nil, baseline: main, guesses: 100)
        #expect(outcome.residual.value == main.center)
    }
}
