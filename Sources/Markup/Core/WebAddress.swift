/// The target of a link: a place on this page or site, or an `https`, `http` or `mailto` address.
///
/// Other schemes (`javascript:`, `data:`, …) cannot be expressed.
public struct WebAddress: Sendable, Hashable {
    /// The address as it goes into `href`, before HTML escaping.
    public let text: String

    /// Whether following the link leaves this site.
    public let isExternal: Bool

    public init(_ path: SitePath) {
        text = path.text
        isExternal = false
    }

    /// A place on the same page.
    public init(_ target: ElementID) {
        text = "#" + target.text
        isExternal = false
    }

    /// An address on another site: nil unless its scheme is `https`, `http` or `mailto` and it holds no space or
    /// control character.
    public init?(external text: String) {
        let schemes = ["https://", "http://", "mailto:"]
        guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0) }),
            text.utf8.count > scheme.utf8.count,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return nil }
        self.text = text
        isExternal = true
    }
}
