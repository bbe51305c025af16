import CZlib

/// Unpacks what a sender packed with gzip (RFC 1952), never to more than was agreed.
public enum Gzip {
    /// Why nothing comes out.
    public enum Fault: Error, Sendable, Hashable {
        /// More would come out than the limit.
        case tooLarge
        /// The bytes are not gzip, or not all of it.
        case damaged
    }

    /// - Parameter limit: how many bytes may come out at most.
    /// - Throws: `Fault`.
    public static func unpack(_ packed: [UInt8], limit: Int) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        // 16 more than the window asks zlib for gzip and nothing else.
        guard inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var packed = packed
        let result = packed.withUnsafeMutableBufferPointer { input -> Result<[UInt8], Fault> in
            (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
            var plain: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 64 * 1024)
            while true {
                let code = piece.withUnsafeMutableBufferPointer { output in
                    (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                    return inflate(&stream, Z_NO_FLUSH)
                }
                let count = piece.count - Int(stream.avail_out)
                guard plain.count + count <= limit else { return .failure(.tooLarge) }
                plain += piece[..<count]
                if code == Z_STREAM_END { return stream.avail_in == 0 ? .success(plain) : .failure(.damaged) }
                guard code == Z_OK, count > 0 || stream.avail_in > 0 else { return .failure(.damaged) }
            }
        }
        return try result.get()
    }
}
