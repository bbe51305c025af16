import Foundation
import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct FunctionsTests {
    @Test func logarithmAndExponentialAgreeWithTheSystemLibrary() {
        var chance = Chance(1)
        for _ in 0..<2000 {
            let exponent = Double.random(in: -600...600, using: &chance)
            let x = exp(exponent)
            #expect(abs(Functions.logarithm(x) - log(x)) <= 1e-13 * max(1, abs(exponent)))
            #expect(abs(Functions.exponential(exponent) / x - 1) < 1e-13)
        }
        #expect(Functions.logarithm(1) == 0)
        #expect(Functions.logarithm(0) == -.infinity)
        #expect(Functions.exponential(-1e6) == 0)
    }

    @Test func logGammaAgreesWithFactorialsAndTheHalf() {
        var factorial = 1.0
        for n in 1...20 {
            #expect(abs(Functions.logGamma(Double(n)) - log(factorial)) < 1e-12)
            factorial *= Double(n)
        }
        // Γ(1/2) = √π.
        #expect(abs(Functions.logGamma(0.5) - log(Double.pi) / 2) < 1e-13)
        #expect(abs(Functions.logChoose(52, 5) - log(2_598_960)) < 1e-11)
        #expect(Functions.logChoose(3, 4) == -.infinity)
    }

    /// Quantiles from the tables of Abramowitz and Stegun (1964), 26.
    @Test(arguments: [(0.975, 1.959963984540054), (0.995, 2.5758293035489004), (0.9, 1.2815515655446004), (0.5, 0), (0.025, -1.959963984540054)])
    func normalQuantilesAreThoseOfTheTables(probability: Double, z: Double) {
        #expect(abs(Functions.normalQuantile(probability) - z) < 1e-9)
    }

    @Test func normalDistributionAgreesWithTheErrorFunction() {
        for step in -60...60 {
            let z = Double(step) / 10
            #expect(abs(Functions.normalDistribution(z) - erfc(-z / 2.0.squareRoot()) / 2) < 1e-13)
        }
    }

    @Test func drawsAreEvenAndDifferent() {
        var chance = Chance(2)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[chance.below(7)] += 1 }
        for count in counts { #expect(abs(count - 10_000) < 500) }
        for size in [0, 1, 3, 9, 10, 20] {
            let drawn = chance.distinct(size, below: 10)
            #expect(drawn.count == min(size, 10) && Set(drawn).count == drawn.count && drawn.allSatisfy { (0..<10).contains($0) })
        }
    }
}
