/// A colour of the sRGB space, without transparency.
public struct Colour: Sendable, Hashable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    /// - Parameter hex: `0xRRGGBB`.
    public init(_ hex: UInt32) {
        red = UInt8(truncatingIfNeeded: hex >> 16)
        green = UInt8(truncatingIfNeeded: hex >> 8)
        blue = UInt8(truncatingIfNeeded: hex)
    }

    /// `#rrggbb`, as CSS takes it.
    public var css: String {
        let digits = Array("0123456789abcdef")
        return [red, green, blue].reduce(into: "#") { text, part in
            text.append(digits[Int(part >> 4)])
            text.append(digits[Int(part & 15)])
        }
    }
}

/// The colours of the pages, by what they are for. Text pairs meet WCAG 2.2 AA (4.5 to 1), borders of fields and the
/// focus ring 3 to 1; the tests compute both.
public struct Palette: Sendable, Hashable {
    /// Text and page.
    public let ink, mutedInk, paper, surface: Colour
    /// Decorative rules, and the borders of fields.
    public let rule, border: Colour
    /// Header, and text on it.
    public let brand, onBrand: Colour
    /// Primary buttons, and text on them.
    public let action, onAction, actionHover: Colour
    /// Links on paper.
    public let link, visited: Colour
    /// The focus ring on paper.
    public let focus: Colour
    /// The four tones: text and border of the tone, and the ground under it.
    public let info, infoGround, ok, okGround, warning, warningGround, error, errorGround: Colour

    public static let light = Palette(
        ink: Colour(0x1B1D21), mutedInk: Colour(0x4A4F57), paper: Colour(0xFFFFFF), surface: Colour(0xF2F4F7),
        rule: Colour(0xC9CED6), border: Colour(0x6B727D), brand: Colour(0x123F5E), onBrand: Colour(0xFFFFFF),
        action: Colour(0x0B5A8A), onAction: Colour(0xFFFFFF), actionHover: Colour(0x084266),
        link: Colour(0x0B5A8A), visited: Colour(0x5B3A8C), focus: Colour(0xB8390E),
        info: Colour(0x0B4F7A), infoGround: Colour(0xE8F2FA), ok: Colour(0x1B5E20), okGround: Colour(0xE9F5EA),
        warning: Colour(0x6B4300), warningGround: Colour(0xFFF4D6), error: Colour(0xA3141B),
        errorGround: Colour(0xFDECEC))

    public static let dark = Palette(
        ink: Colour(0xECEFF3), mutedInk: Colour(0xB7BFCA), paper: Colour(0x14171B), surface: Colour(0x1F242A),
        rule: Colour(0x3B434D), border: Colour(0x8A93A0), brand: Colour(0x0F3550), onBrand: Colour(0xFFFFFF),
        action: Colour(0x8CC8F5), onAction: Colour(0x0D1A26), actionHover: Colour(0xB9DEFA),
        link: Colour(0x8CC8F5), visited: Colour(0xC9B3F5), focus: Colour(0xFFB454),
        info: Colour(0x9AD0F7), infoGround: Colour(0x12293A), ok: Colour(0x9FDAA4), okGround: Colour(0x15301A),
        warning: Colour(0xF3CF7A), warningGround: Colour(0x362A0C), error: Colour(0xFFB0AE),
        errorGround: Colour(0x3A1718))

    /// The colours as CSS custom properties.
    var declarations: String {
        let named: [(String, Colour)] = [
            ("ink", ink), ("muted-ink", mutedInk), ("paper", paper), ("surface", surface), ("rule", rule),
            ("border", border), ("brand", brand), ("on-brand", onBrand), ("action", action),
            ("on-action", onAction), ("action-hover", actionHover), ("link", link), ("visited", visited),
            ("focus", focus), ("info", info), ("info-ground", infoGround), ("ok", ok), ("ok-ground", okGround),
            ("warning", warning), ("warning-ground", warningGround), ("error", error),
            ("error-ground", errorGround),
        ]
        return named.map { "--wb-\($0.0):\($0.1.css)" }.joined(separator: ";")
    }
}
