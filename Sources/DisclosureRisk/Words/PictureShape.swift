/// One shape of a picture, in a plane whose y grows downwards. Greys go from 0 for black to 1 for white.
public enum PictureShape: Sendable, Hashable {
    /// Which part of a text stands at its place.
    public enum Anchor: String, Sendable, Hashable { case start, middle, end }

    /// A straight line.
    case line(fromX: Double, fromY: Double, toX: Double, toY: Double, thickness: Double, grey: Double, isDashed: Bool = false)
    /// A filled rectangle with a thin edge.
    case box(x: Double, y: Double, width: Double, height: Double, fill: Double, stroke: Double)
    /// A filled circle with an edge.
    case circle(x: Double, y: Double, radius: Double, fill: Double, stroke: Double, thickness: Double)
    /// A text with its base line at `y`, turned by so many degrees around its place.
    case text(String, x: Double, y: Double, anchor: Anchor = .start, size: Double = 12, isBold: Bool = false, turn: Double = 0)
}
