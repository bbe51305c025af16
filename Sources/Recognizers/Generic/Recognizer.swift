/// Finds one sort of identifier by its form, its check digits and the words beside it. It is shown the places that draw its attention and looks around
/// them; it keeps nothing between two places, so that one value serves all threads.
public protocol Recognizer: Sendable {
    /// Its name in findings, such as `nl-bsn`: the country or `intl`, and what it finds.
    var id: String { get }
    /// What it can find.
    var kinds: [EntityKind] { get }
    /// Where it wants to look.
    var attention: Attention { get }
    /// Looks at one place, and reports what it finds there to the place.
    func examine(_ place: inout Place)
}

/// What draws the attention of a recogniser while the scanner passes over the bytes once.
public struct Attention: Sendable, Hashable {
    /// The sort of place.
    public struct Anchors: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The start of a run of digits.
        public static let digits = Anchors(rawValue: 1)
        /// The start of a run of letters and digits together, or of one to three of them before a hyphen, or eight: `NL91…`, `12-AB-34`.
        public static let code = Anchors(rawValue: 2)
        /// An `@`.
        public static let at = Anchors(rawValue: 4)
        /// A colon with a hexadecimal digit or a colon beside it.
        public static let colon = Anchors(rawValue: 8)
        /// A web address: `://`, or a host that is written without it.
        public static let address = Anchors(rawValue: 16)
        /// A word that the recogniser named in `cues`, after it was read.
        public static let words = Anchors(rawValue: 32)
    }

    public var anchors: Anchors
    /// With `.digits`: the lengths of the first run of digits that are worth a look, a bit for each (bit 0 for one digit; 19 and more share bit 18).
    public var lengths: UInt32
    /// With `.words`: the meanings of words that are worth a look.
    public var cues: Cue

    public init(_ anchors: Anchors, lengths: [ClosedRange<Int>] = [1...19], cues: Cue = []) {
        self.anchors = anchors
        self.lengths = 0
        self.cues = cues
        for length in lengths.joined() { self.lengths |= 1 << UInt32(min(length, 19) - 1) }
    }
}
