/// The checksum of Ethernet and ZIP (CRC-32/ISO-HDLC): it finds typing errors, and keeps nobody out.
enum CRC32 {
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
    }
}
