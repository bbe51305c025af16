/// A drawing of plain shapes, in a plane of its own whose y grows downwards. Greys go from 0 for black to 1 for white.
public struct Drawing: Sendable, Hashable {
    /// Which part of a text stands at its place.
    public enum Anchor: Sendable, Hashable { case start, middle, end }

    public enum Shape: Sendable, Hashable {
        case line(fromX: Double, fromY: Double, toX: Double, toY: Double, thickness: Double, grey: Double, isDashed: Bool)
        case box(x: Double, y: Double, width: Double, height: Double, fill: Double, stroke: Double)
        case circle(x: Double, y: Double, radius: Double, fill: Double, stroke: Double, thickness: Double)
        /// With its base line at `y`, turned by so many degrees around its place.
        case text(String, x: Double, y: Double, anchor: Anchor, size: Double, isBold: Bool, turn: Double)
    }

    public var width: Double
    public var height: Double
    public var shapes: [Shape]

    public init(width: Double, height: Double, shapes: [Shape]) {
        self.width = width
        self.height = height
        self.shapes = shapes
    }
}
