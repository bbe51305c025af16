import Foundation

/// A password as somebody typed it, brought to the one form in which it is compared.
///
/// That form is Unicode NFKC, so that the same keys on another device give the same password (NIST SP 800-63B section 5.1.1.2; from
/// memory, unchecked). Nothing is trimmed, cut off or changed in case. Prints as dots.
public struct Password: Sendable, Hashable, Hidden {
    let text: String
    private let typedLength: Int

    /// - Parameter typed: what was typed; may be anything at all.
    public init(_ typed: String) {
        text = typed.precomposedStringWithCompatibilityMapping
        typedLength = typed.unicodeScalars.count
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// Code points, by the count that makes the password shortest: one sign that stands for eighteen is no long password.
    var leastLength: Int { min(typedLength, text.unicodeScalars.count) }

    /// Code points, by the count that makes the password longest.
    var greatestLength: Int { max(typedLength, text.unicodeScalars.count) }

    /// Whether another computer could make something else of it: control characters, and code points that mean nothing yet.
    var hasUnstableSigns: Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.properties.generalCategory == .unassigned }
    }

    public static func == (left: Password, right: Password) -> Bool { isSameSecret(left.bytes, right.bytes) }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
