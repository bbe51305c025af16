/// The words of a QR code in the order in which they are drawn: data in byte mode, and their correction.
enum QRWords {
    /// - Parameter bytes: no more than the version holds.
    static func words(of bytes: [UInt8], in version: QRVersion) -> [UInt8] {
        interleaved(data(bytes, version), version)
    }

    /// Mode, length, bytes, the end, and padding up to what the version holds.
    static func data(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        // The mode fills half a word, so that all that follows lies across two.
        let length = version.number <= 9 ? [UInt8(bytes.count)] : [UInt8(bytes.count >> 8), UInt8(bytes.count & 255)]
        var data: [UInt8] = []
        var half: UInt8 = 0b0100
        for byte in length + bytes {
            data.append(half << 4 | byte >> 4)
            half = byte & 15
        }
        data.append(half << 4)
        for index in 0..<version.dataWords - data.count { data.append(index % 2 == 0 ? 0xEC : 0x11) }
        return data
    }

    /// The first word of every block, the second of every block …, then the correction in the same way.
    private static func interleaved(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
        let short = data.count / version.blocks
        let long = data.count % version.blocks
        let code = ReedSolomon(count: version.correctionWords)
        var blocks: [[UInt8]] = []
        var start = 0
        for index in 0..<version.blocks {
            let length = index < version.blocks - long ? short : short + 1
            blocks.append(Array(data[start..<start + length]))
            start += length
        }
        return across(blocks) + across(blocks.map { code.correction(of: $0) })
    }

    private static func across(_ blocks: [[UInt8]]) -> [UInt8] {
        (0..<(blocks.map(\.count).max() ?? 0)).flatMap { index in blocks.compactMap { index < $0.count ? $0[index] : nil } }
    }
}
