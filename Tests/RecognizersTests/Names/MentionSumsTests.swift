import SeededChance
import Testing

@testable import Recognizers

@Suite struct MentionSumsTests {
    /// Against a dictionary, over several documents of all sizes with one and the same table.
    @Test(arguments: Effort.seeds(20)) func sumsAsADictionaryDoes(_ seed: Int) {
        var chance = Chance(seed)
        var mentions = MentionSums()
        for _ in 0..<4 {
            mentions.clear()
            var expected: [UInt64: (sum: Float, count: Int)] = [:]
            // Hashes that differ in few bits, so that they meet in the table.
            let words = (0..<chance.number(1...3000)).map { UInt64($0) << UInt64(chance.number(0...40)) }
            for _ in 0..<chance.number(0...9000) {
                let (word, probability) = (chance.pick(words), Float(chance.number(0...100)) / 100)
                mentions.add(word, probability)
                expected[word, default: (0, 0)].sum += probability
                expected[word]!.count += 1
            }
            let sure = Set(expected.keys.filter { _ in chance.happens(0.1) })
            for word in sure { mentions.makeSure(word) }
            #expect(mentions.anySure == !sure.isEmpty)
            for (word, (sum, count)) in expected {
                #expect(mentions.mentions(of: word).sum == sum && mentions.mentions(of: word).count == count)
                #expect(mentions.isSure(word) == sure.contains(word))
            }
        }
    }
}
