import Foundation
import Markup
import Testing

/// WCAG 2.2, success criteria 1.4.3 (text: 4.5 to 1) and 1.4.11 (fields and focus: 3 to 1), from the colours.
@Suite struct ContrastTests {
    @Test(arguments: [("light", Palette.light), ("dark", Palette.dark)])
    func textMeetsAA(name: String, palette: Palette) {
        let pairs: [(String, Colour, Colour)] = [
            ("ink on paper", palette.ink, palette.paper), ("ink on surface", palette.ink, palette.surface),
            ("muted ink on paper", palette.mutedInk, palette.paper),
            ("muted ink on surface", palette.mutedInk, palette.surface),
            ("header", palette.onBrand, palette.brand),
            ("button", palette.onAction, palette.action),
            ("button under the pointer", palette.onAction, palette.actionHover),
            ("link", palette.link, palette.paper), ("link on surface", palette.link, palette.surface),
            ("visited link", palette.visited, palette.paper),
            ("visited link on surface", palette.visited, palette.surface),
            ("info", palette.info, palette.infoGround), ("ok", palette.ok, palette.okGround),
            ("warning", palette.warning, palette.warningGround), ("error", palette.error, palette.errorGround),
            ("error on paper", palette.error, palette.paper), ("ok on paper", palette.ok, palette.paper),
            ("ink on info", palette.ink, palette.infoGround), ("ink on ok", palette.ink, palette.okGround),
            ("ink on warning", palette.ink, palette.warningGround),
            ("ink on error", palette.ink, palette.errorGround),
            ("muted ink on info", palette.mutedInk, palette.infoGround),
            ("muted ink on ok", palette.mutedInk, palette.okGround),
            ("muted ink on warning", palette.mutedInk, palette.warningGround),
            ("muted ink on error", palette.mutedInk, palette.errorGround),
        ]
        for (what, text, ground) in pairs {
            let ratio = contrast(text, ground)
            #expect(ratio >= 4.5, "\(name): \(what) is \(ratio) to 1")
        }
    }

    @Test(arguments: [("light", Palette.light), ("dark", Palette.dark)])
    func fieldsAndFocusMeetAA(name: String, palette: Palette) {
        let pairs: [(String, Colour, Colour)] = [
            ("field border", palette.border, palette.paper),
            ("field border on surface", palette.border, palette.surface),
            ("focus", palette.focus, palette.paper), ("focus on surface", palette.focus, palette.surface),
            ("focus on info", palette.focus, palette.infoGround), ("focus on ok", palette.focus, palette.okGround),
            ("focus on warning", palette.focus, palette.warningGround),
            ("focus on error", palette.focus, palette.errorGround),
            ("focus in header", palette.onBrand, palette.brand), ("button", palette.action, palette.paper),
        ]
        for (what, mark, ground) in pairs {
            let ratio = contrast(mark, ground)
            #expect(ratio >= 3, "\(name): \(what) is \(ratio) to 1")
        }
    }

    @Test func theMeasureItself() {
        #expect(abs(contrast(Colour(0x000000), Colour(0xFFFFFF)) - 21) < 1e-9)
        #expect(abs(contrast(Colour(0x777777), Colour(0xFFFFFF)) - 4.478) < 0.001)
        #expect(contrast(Colour(0x123456), Colour(0x123456)) == 1)
    }
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
}

private func luminance(_ colour: Colour) -> Double {
    func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}
