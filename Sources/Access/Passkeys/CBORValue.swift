/// A value of CBOR (RFC 8949), in so far as authenticators write it.
indirect enum CBORValue: Hashable {
    case unsigned(UInt64)
    /// The number -1 - n.
    case negative(UInt64)
    case bytes([UInt8])
    case text(String)
    case array([CBORValue])
    case map([CBORValue: CBORValue])
    case bool(Bool)
    case null

    /// A whole number that fits.
    init(_ number: Int) { self = number < 0 ? .negative(UInt64(-1 - number)) : .unsigned(UInt64(number)) }

    var number: Int? {
        switch self {
        case .unsigned(let n): Int(exactly: n)
        case .negative(let n): Int(exactly: n).map { -1 - $0 }
        default: nil
        }
    }

    var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var map: [CBORValue: CBORValue]? { if case .map(let map) = self { map } else { nil } }

    subscript(name: String) -> CBORValue? { map?[.text(name)] }
    subscript(number: Int) -> CBORValue? { map?[CBORValue(number)] }
}
