/// Looks for identifiers in a value with its heading in mind, and takes what stands under a heading of names, places, ages, house numbers or users for that.
/// One thread at a time may use it.
public final class HeadedScanner {
    private let scanner: IdentifierScanner
    private let findsNames: Bool
    /// For names of members that are data: nothing stands around them.
    private lazy var keyNames = NameRecognizer(.precise)
    /// What the headings that were met say; of those that anybody may have written, not all are kept for ever.
    private var kinds: [String: EntityKind?] = [:]

    /// - Parameters:
    ///   - scanner: what finds identifiers in the value.
    ///   - findsNames: whether a value under a heading of names is taken for one.
    public init(_ scanner: IdentifierScanner, findsNames: Bool) { (self.scanner, self.findsNames) = (scanner, findsNames) }

    /// Appends what is found in a value.
    /// - Parameters:
    ///   - bytes: UTF-8; what is no UTF-8 is passed over.
    ///   - range: the value; nothing outside it is looked at.
    ///   - heading: of its column or field; empty where it has none.
    ///   - isKey: whether it is itself the name of a member of an object.
    public func find(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, heading: String, isKey: Bool = false, into findings: inout [Finding]
    ) {
        scanner.find(in: bytes, range, heading: heading.isEmpty ? nil : heading, into: &findings)
        if isKey, findsNames { keyNames.find(in: bytes, range, into: &findings) }
        if !heading.isEmpty, let kind = kind(of: heading), kind != .person || findsNames, HeadingWords.fits(kind, bytes, range) {
            findings.append(Finding(kind, range, confidence: 90, reason: .context, recognizer: "heading"))
        }
    }

    private func kind(of heading: String) -> EntityKind? {
        if let kind = kinds[heading] { return kind }
        let kind = HeadingWords.kind(of: heading)
        if kinds.count < 10_000 { kinds[heading] = .some(kind) }
        return kind
    }
}
