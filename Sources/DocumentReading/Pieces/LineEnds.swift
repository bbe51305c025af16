/// Line ends in a text, for the places of what is found in it.
public enum LineEnds {
    /// How many there are in some bytes.
    public static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (count, at) = (0, 0)
        let raw = UnsafeRawBufferPointer(bytes)
        // Eight bytes at a time, each counted in a byte of its own for as long as that can hold the number.
        while at + 8 <= bytes.count {
            var counts: UInt64 = 0
            let end = min(bytes.count - 7, at + 8 * 255)
            while at < end {
                // A line end becomes 0, and only a 0 has no bit left after this: none is carried into the next byte.
                let other = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
                let bits = (other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | other
                counts &+= ~bits >> 7 & 0x0101_0101_0101_0101
                at += 8
            }
            let pairs = (counts & 0x00FF_00FF_00FF_00FF) &+ (counts >> 8 & 0x00FF_00FF_00FF_00FF)
            count += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
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
