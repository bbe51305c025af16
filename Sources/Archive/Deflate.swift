import CZlib

/// Packing and unpacking (RFC 1951) by zlib.
public enum Deflate {
    /// The CRC-32 that ZIP uses.
    public static func checksum(_ bytes: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count))) }

    /// The bytes packed by themselves, without a header.
    public static func pack(_ plain: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let started = deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(started == Z_OK, "zlib has no memory")
        defer { deflateEnd(&stream) }
        var plain = plain
        var packed: [UInt8] = []
        // Piece by piece: text packs to a tenth, and room for the worst case would be as much again as the text.
        var chunk = [UInt8](repeating: 0, count: 65_536)
        plain.withUnsafeMutableBufferPointer { input in
            (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
            var result = Z_OK
            while result == Z_OK {
                let made = chunk.withUnsafeMutableBufferPointer { output -> Int in
                    (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                    result = deflate(&stream, Z_FINISH)
                    return output.count - Int(stream.avail_out)
                }
                packed.append(contentsOf: chunk[..<made])
            }
            precondition(result == Z_STREAM_END, "zlib stopped before the end of what it was given")
        }
        return packed
    }

    /// Nil where the bytes are not deflated data of precisely this size; unpacking stops where they turn out to be more.
    /// - Parameters:
    ///   - length: of the packed bytes.
    ///   - read: gives the packed bytes at these places, the first being 0.
    static func unpack(length: Int, size: Int, _ read: (Range<Int>) -> [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var plain: [UInt8] = []
        plain.reserveCapacity(size)
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var next = 0
        while next < length {
            var packed = read(next..<min(length, next + chunk.count))
            guard !packed.isEmpty else { return nil }
            next += packed.count
            var result = Z_OK
            let left = packed.withUnsafeMutableBufferPointer { input -> UInt32? in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
                repeat {
                    let made = chunk.withUnsafeMutableBufferPointer { output -> Int in
                        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                        result = inflate(&stream, Z_NO_FLUSH)
                        return output.count - Int(stream.avail_out)
                    }
                    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR, plain.count + made <= size else { return nil }
                    plain.append(contentsOf: chunk[..<made])
                } while result == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0)
                return stream.avail_in
            }
            guard let left else { return nil }
            if result == Z_STREAM_END { return left == 0 && next == length && plain.count == size ? plain : nil }
        }
        return nil
    }
}
