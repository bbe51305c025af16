public import Deadlines
public import Rulebook

/// What an act needs to know of the world: the time, the rules, where the installation lives, and chance.
public struct Circumstances: Sendable {
    public let time: Instant
    public let engine: Engine
    public let reader: JSONSituationReader
    /// The start of the addresses of versions, without a slash at its end: `https://register.example.nl`.
    public let address: String
    /// As many random bytes as asked for.
    public let random: @Sendable (Int) -> [UInt8]

    public init(
        time: Instant, engine: Engine, reader: JSONSituationReader, address: String, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        (self.time, self.engine, self.reader, self.address, self.random) = (time, engine, reader, address, random)
    }

    /// The day in the Netherlands.
    public var today: CivilDate { Self.day(of: time) }

    /// The law of today.
    public var asOf: LawDate { LawDate(today) }

    /// The day in the Netherlands at a moment.
    public static func day(of time: Instant) -> CivilDate {
        // Outside the years that the clock rules know, the day in UTC.
        (try? Amsterdam.localTime(at: time).date) ?? CivilDate(dayNumber: time.seconds / 86_400)!
    }
}
