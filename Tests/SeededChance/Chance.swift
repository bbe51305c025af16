import Foundation

/// SplitMix64: small, seeded and the same on every machine, so that a failure can be repeated.
public struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    public mutating func happens(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    public mutating func pick<T>(_ items: [T]) -> T { items[number(0...items.count - 1)] }
    public mutating func shuffled<T>(_ items: [T]) -> [T] { items.shuffled(using: &self) }
}

/// How many seeds a property is tried on; `WAARBORG_THOROUGH=1` tries forty times as many.
public enum Effort {
    public static let isThorough = ProcessInfo.processInfo.environment["WAARBORG_THOROUGH"] == "1"

    public static func seeds(_ count: Int) -> Range<Int> { 1..<(isThorough ? count * 40 : count) + 1 }
}
