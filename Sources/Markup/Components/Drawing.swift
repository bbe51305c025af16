/// A picture of boxes and lines with words in them, such as the structure of a rule. `description` must be enough for
/// those who do not see the picture.
public struct Drawing: Component {
    let id: ElementID
    let title: String
    let description: String
    let width: Int
    let height: Int
    let shapes: [Shape]

    /// A part of the picture. Lengths are CSS pixels from the top left corner.
    public enum Shape: Sendable, Hashable {
        case box(x: Int, y: Int, width: Int, height: Int, isEmphasised: Bool)
        /// Words that start at `x`, with their base line at `y`. A link where `path` is given.
        case words(x: Int, y: Int, String, path: SitePath?)
        /// A line along points.
        case line([Point])
    }

    /// A place in the picture, in CSS pixels from the top left corner.
    public struct Point: Sendable, Hashable {
        let x: Int
        let y: Int

        public init(x: Int, y: Int) {
            self.x = x
            self.y = y
        }
    }

    /// - Parameters:
    ///   - title: what the picture is.
    ///   - description: what the picture shows.
    public init(id: ElementID, title: String, description: String, width: Int, height: Int, shapes: [Shape]) {
        self.id = id
        self.title = title
        self.description = description
        self.width = width
        self.height = height
        self.shapes = shapes
    }

    public var html: Flow {
        let titleID = id.part("title")
        let descriptionID = id.part("description")
        // A picture with links in it is a group: as an image, its links would be lost to assistive technology.
        let hasLinks = shapes.contains { if case .words(_, _, _, _?) = $0 { true } else { false } }
        let attributes = [
            Attribute("viewBox", "0 0 \(width) \(height)"), Attribute("width", String(width)),
            Attribute("height", String(height)), Attribute("role", hasLinks ? "group" : "img"),
            Attribute("aria-labelledby", titleID.text), Attribute("aria-describedby", descriptionID.text),
        ]
        var content = element("title", [Attribute("id", titleID.text)], Phrasing(title).bytes)
        content += element("desc", [Attribute("id", descriptionID.text)], Phrasing(description).bytes)
        for shape in shapes { content += bytes(of: shape) }
        let frame = [
            Attribute("class", "wb-drawing"), Attribute("id", id.text), Attribute("tabindex", "0"),
            Attribute("role", "group"), Attribute("aria-label", title),
        ]
        return Flow(bytes: element("div", frame, element("svg", attributes, content)))
    }

    private func bytes(of shape: Shape) -> [UInt8] {
        switch shape {
        case .box(let x, let y, let width, let height, let isEmphasised):
            element(
                "rect",
                [
                    Attribute("x", String(x)), Attribute("y", String(y)), Attribute("width", String(width)),
                    Attribute("height", String(height)), Attribute("rx", "4"),
                ] + (isEmphasised ? [Attribute("class", "wb-emphasised")] : []), [])
        case .words(let x, let y, let text, let path):
            link(
                element("text", [Attribute("x", String(x)), Attribute("y", String(y))], Phrasing(text).bytes),
                to: path)
        case .line(let points):
            element(
                "path",
                [
                    Attribute(
                        "d",
                        points.enumerated().map { "\($0.offset == 0 ? "M" : "L")\($0.element.x) \($0.element.y)" }
                            .joined())
                ], [])
        }
    }

    private func link(_ words: [UInt8], to path: SitePath?) -> [UInt8] {
        guard let path else { return words }
        return element("a", [Attribute("href", path.text)], words)
    }
}
