/// `jr.` and `sr.` behind a name, which tell a father and a son apart.
public enum GenerationMark {
    /// The end of a name with the mark behind it; the end as it is where none stands there.
    /// - Parameter limit: how far may be looked.
    public static func end(of name: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
        func byte(_ at: Int) -> UInt8 { at < limit ? bytes[at] : 0 }
        let at = byte(name) == 0x2C ? name + 1 : name
        guard byte(at) == 0x20, [0x6A, 0x73].contains(byte(at + 1) | 0x20), byte(at + 2) | 0x20 == 0x72, !WordReading.isAlphanumeric(byte(at + 3)),
            byte(at + 3) < 0x80
        else { return name }
        return byte(at + 3) == 0x2E ? at + 4 : at + 3
    }
}
