/// Line ends in a text, for the places of what is found in it.
public enum LineEnds {
    /// How many there are in some bytes.
    public static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (count, start) = (0, 0)
        while start < bytes.count {
            // No more than a byte can count, so that many bytes are compared and counted at a time.
            let end = min(bytes.count, start + 240)
            var few: UInt8 = 0
            for at in start..<end { few &+= bytes[at] == 0x0A ? 1 : 0 }
            count += Int(few)
            start = end
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
