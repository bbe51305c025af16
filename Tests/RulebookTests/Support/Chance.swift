import Foundation

/// SplitMix64: small, seeded and the same on every machine.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func happens(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func pick<T>(_ items: [T]) -> T { items[number(0...items.count - 1)] }
    mutating func shuffled<T>(_ items: [T]) -> [T] { items.shuffled(using: &self) }
}

/// How many random rulebooks a property is tried on; `WAARBORG_THOROUGH=1` tries forty times as many.
enum Effort {
    static let isThorough = ProcessInfo.processInfo.environment["WAARBORG_THOROUGH"] == "1"

    static func seeds(_ count: Int) -> Range<Int> { 1..<(isThorough ? count * 40 : count) + 1 }
}
