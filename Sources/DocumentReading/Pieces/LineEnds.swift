/// Line ends in a text, for the places of what is found in it.
public enum LineEnds {
    /// How many there are in some bytes.
    public static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (count, at) = (0, 0)
        let raw = UnsafeRawBufferPointer(bytes)
        // Sixteen bytes at a time, each counted in a byte of its own for as long as that can hold the number.
        while at + 16 <= bytes.count {
            var counts = SIMD16<UInt8>.zero
            let end = min(bytes.count - 15, at + 16 * 255)
            while at < end {
                let isEnd = raw.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) .== 0x0A
                counts &+= SIMD16<UInt8>.zero.replacing(with: 1, where: isEnd)
                at += 16
            }
            count += Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
        }
        while at < bytes.count {
            if bytes[at] == 0x0A { count += 1 }
            at += 1
        }
        return count
    }

    /// Where the last line begins of those that begin in a stretch, behind its first byte or at its end; nil where none does.
    public static func lastStart(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int? {
        var at = stretch.upperBound
        while at > stretch.lowerBound {
            if bytes[at - 1] == 0x0A { return at }
            at -= 1
        }
        return nil
    }
}
