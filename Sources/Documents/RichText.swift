/// Text with bold, italic and link runs.
///
///     let text: RichText = "Dit \(.bold("mag niet")), zie \(.link("AVG 9", to: address))."
public struct RichText: Sendable, Hashable {
    public private(set) var runs: [Run]

    /// A stretch of text in one style.
    public struct Run: Sendable, Hashable {
        public var text: String
        public var isBold = false
        public var isItalic = false
        /// An absolute `https`, `http` or `mailto` address.
        public var link: String?
    }

    public init(_ text: String) {
        runs = [Run(text: text)]
    }

    public static func bold(_ text: String) -> RichText {
        RichText(runs: [Run(text: text, isBold: true)])
    }

    public static func italic(_ text: String) -> RichText {
        RichText(runs: [Run(text: text, isItalic: true)])
    }

    /// A link. An address with another scheme than `https`, `http` or `mailto` becomes plain text.
    public static func link(_ text: String, to address: String) -> RichText {
        let isSafe = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
        return RichText(runs: [Run(text: text, link: isSafe ? address : nil)])
    }

    public static func + (left: RichText, right: RichText) -> RichText {
        RichText(runs: left.runs + right.runs)
    }

    /// The words alone.
    public var plain: String { runs.map(\.text).joined() }

    /// The same words, all bold.
    var bold: RichText {
        RichText(
            runs: runs.map { run in
                var run = run
                run.isBold = true
                return run
            })
    }

    private init(runs: [Run]) {
        self.runs = runs
    }
}

extension RichText: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(stringInterpolation: StringInterpolation) {
        runs = stringInterpolation.runs
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var runs: [Run] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            runs.reserveCapacity(2 * interpolationCount + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { runs.append(Run(text: literal)) }
        }

        public mutating func appendInterpolation(_ text: String) {
            appendLiteral(text)
        }

        public mutating func appendInterpolation(_ text: RichText) {
            runs += text.runs
        }
    }
}
