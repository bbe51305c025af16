/// The sizes of the page and its type, in points (1/72 inch).
enum PageMeasure {
    /// A4: 210 by 297 mm.
    static let width = 595.276
    static let height = 841.890
    static let left = 62.0
    static let right = 62.0
    static let top = 60.0
    static let bottom = 74.0
    static let footerBaseline = height - 40.0

    static let textWidth = width - left - right
    static let textBottom = height - bottom

    static let body = 10.5
    static let small = 8.5
    static let lineSpacing = 1.12

    static let indent = 20.0
    static let termColumn = 150.0
    static let columnGap = 14.0
    static let noteInset = 11.0

    static func size(of level: Block.Level) -> Double {
        switch level {
        case .one: 20
        case .two: 14.5
        case .three: 11.5
        }
    }

    static func spaceBefore(_ level: Block.Level) -> Double {
        switch level {
        case .one: 6
        case .two: 16
        case .three: 11
        }
    }
}

/// The colours of the page: red, green and blue from 0 to 1.
struct Ink {
    let red: Double
    let green: Double
    let blue: Double

    static let text = Ink(red: 0.1, green: 0.11, blue: 0.13)
    static let muted = Ink(red: 0.29, green: 0.31, blue: 0.34)
    static let heading = Ink(red: 0.07, green: 0.25, blue: 0.37)
    static let link = Ink(red: 0.04, green: 0.35, blue: 0.54)
    /// Of the paper itself: text for screen readers and copying only.
    static let paper = Ink(red: 1, green: 1, blue: 1)
    static let rule = Ink(red: 0.72, green: 0.75, blue: 0.79)
}
