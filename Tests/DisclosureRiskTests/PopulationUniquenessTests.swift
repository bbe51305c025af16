import Foundation
import SeededChance
import Testing

@testable import DisclosureRisk

@Suite struct PopulationUniquenessTests {
    /// With alpha towards 0 Pitman's formula is that of Ewens, in which Nθ/(θ + N − 1) classes of one are expected.
    @Test(arguments: [(5.0, 100), (50, 1000), (0.7, 20)])
    func pitmansFormulaBecomesThatOfEwens(theta: Double, records: Int) {
        let expected = Double(records) * theta / (theta + Double(records) - 1)
        #expect(abs(PitmanModel(alpha: 1e-12, theta: theta).expectedUniques(among: records) / expected - 1) < 1e-8)
    }

    /// One record is always alone; two are both alone with chance (θ + α)/(θ + 1).
    @Test func pitmansFormulaHoldsForOneAndTwoRecords() {
        let model = PitmanModel(alpha: 0.3, theta: 4)
        #expect(abs(model.expectedUniques(among: 1) - 1) < 1e-12)
        #expect(abs(model.expectedUniques(among: 2) - 2 * 4.3 / 5) < 1e-12)
    }

    /// Records drawn one after the other by the urn of Pitman's formula: the fit finds its parameters back.
    @Test func theFitFindsTheParametersOfDrawnClasses() throws {
        var chance = Chance(4)
        var sizes: [Int] = []
        let (alpha, theta) = (0.5, 40.0)
        var members: [Int] = []
        for drawn in 0..<20_000 {
            let isNew = chance.happens((theta + alpha * Double(sizes.count)) / (theta + Double(drawn)))
            if isNew || drawn == 0 {
                members.append(sizes.count)
                sizes.append(1)
                continue
            }
            // A known class with weight size − alpha: one of its members, and another draw with chance alpha/size.
            var chosen: Int
            repeat { chosen = chance.pick(members) } while chance.happens(alpha / Double(sizes[chosen]))
            members.append(chosen)
            sizes[chosen] += 1
        }
        let model = try #require(PitmanModel(fittedTo: ClassSizes(sizes)))
        #expect(abs(model.alpha - alpha) < 0.06)
        #expect(abs(model.theta - theta) < 20)
    }

    /// By hand with Bayes' rule: 4 of 8 people drawn, classes 1, 1 and 2. One of one is drawn with chance C(7,3)/C(8,4) = 1/2, one of two
    /// with 2·C(6,3)/C(8,4) = 4/7; so a single record is a single person with chance (2/2)/(2/2 + 4/7) = 7/11.
    @Test func zayatzEstimateIsThatOfBayes() {
        let uniqueness = PopulationUniqueness(ClassSizes([1, 1, 2]), people: 8)
        #expect(abs(uniqueness.zayatz - 2 * 7.0 / 11) < 1e-10)
        #expect(uniqueness.preferred == uniqueness.zayatz)
    }

    @Test func uniquesOfAKnownPopulationAreEstimated() throws {
        var chance = Chance(5)
        // Names by a law with many rare ones, as surnames have.
        let people = (0..<40_000).map { _ in Int(exp(Double.random(in: 0...10.5, using: &chance))) }
        let shuffled = chance.shuffled(people)
        var inPopulation: [Int: Int] = [:]
        for name in people { inPopulation[name, default: 0] += 1 }
        for share in [0.05, 0.3] {
            var inSample: [Int: Int] = [:]
            for name in shuffled.prefix(Int(40_000 * share)) { inSample[name, default: 0] += 1 }
            let uniqueness = PopulationUniqueness(ClassSizes(Array(inSample.values)), people: 40_000)
            let truth = Double(inSample.count { $0.value == 1 && inPopulation[$0.key] == 1 })
            #expect(uniqueness.preferred > truth / 3 && uniqueness.preferred < truth * 3)
            #expect(uniqueness.preferred <= Double(uniqueness.sampleUniques))
        }
    }

    @Test func withoutSinglesNobodyIsUnique() {
        let uniqueness = PopulationUniqueness(ClassSizes([2, 3, 4]), people: 100)
        #expect(uniqueness.zayatz == 0 && uniqueness.pitman == nil && uniqueness.preferred == 0)
    }
}
