/// A square picture of dark and light modules, such as a QR code: dark on light whatever the colours of the page, for cameras.
public struct ModulePicture: Component {
    let alternative: String
    let size: Int
    let dark: [(row: Int, column: Int)]

    /// - Parameters:
    ///   - alternative: what the picture is, for those who do not see it.
    ///   - size: modules along a side; four light ones come around them.
    ///   - dark: the dark modules, counted from 0 from the top left.
    public init(alternative: String, size: Int, dark: [(row: Int, column: Int)]) {
        (self.alternative, self.size, self.dark) = (alternative, size, dark)
    }

    public var html: Flow {
        let side = String(size + 8)
        let attributes = [
            Attribute("class", "wb-modules"), Attribute("viewBox", "0 0 \(side) \(side)"), Attribute("width", "220"), Attribute("height", "220"),
            Attribute("role", "img"), Attribute("aria-label", alternative), Attribute("shape-rendering", "crispEdges"),
        ]
        let ground = element("rect", [Attribute("width", side), Attribute("height", side), Attribute("fill", "#fff")], [])
        let path = dark.map { "M\($0.column + 4) \($0.row + 4)h1v1h-1z" }.joined()
        return Flow(bytes: element("svg", attributes, ground + element("path", [Attribute("d", path), Attribute("fill", "#000")], [])))
    }
}
