/// The `id` of an element, safe in an attribute, a fragment and a CSS selector.
public struct ElementID: Sendable, Hashable, ExpressibleByStringLiteral {
    public let text: String

    /// An id written in the source: letters, digits and hyphens.
    public init(stringLiteral value: StaticString) {
        text = value.description
        precondition(
            !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") },
            "not an id of letters, digits and hyphens: \(text)")
    }

    /// An id for a name from elsewhere. Different names give different ids:
    /// letters and digits stay, a space becomes a hyphen, every other byte becomes `_` and two hexadecimal digits.
    public init(named name: String) {
        let digits = Array("0123456789abcdef".utf8)
        var bytes = Array("n-".utf8)
        for byte in name.utf8 {
            if isLetterOrDigit(byte) {
                bytes.append(byte)
            } else if byte == UInt8(ascii: " ") {
                bytes.append(UInt8(ascii: "-"))
            } else {
                bytes += [UInt8(ascii: "_"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// The id of a part of this element, such as its hint.
    func part(_ name: StaticString) -> ElementID {
        ElementID(unchecked: text + "--" + name.description)
    }

    /// The id of the option at `index`, counted from 0.
    func option(_ index: Int) -> ElementID {
        ElementID(unchecked: text + "--" + String(index))
    }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}
