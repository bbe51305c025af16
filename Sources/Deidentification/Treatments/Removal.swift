/// Takes a finding out of the output, and the space that would be left double or before a mark.
enum Removal {
    /// - Parameters:
    ///   - start: where this document begins in the output; nothing before it is touched.
    ///   - end: where the finding ends in the document.
    /// - Returns: where copying goes on.
    static func close(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, from start: Int, in output: inout [UInt8]) -> Int {
        let before = output.count > start ? output[output.count - 1] : 0x0A
        let opens = before == 0x20 || before == 0x0A || before == 0x09 || before == 0x28
        guard end < bytes.count else {
            while output.count > start, output[output.count - 1] == 0x20 { output.removeLast() }
            return end
        }
        switch bytes[end] {
        case 0x20 where opens:
            var next = end
            while next < bytes.count, bytes[next] == 0x20 { next += 1 }
            // Nothing but the end of a line behind it.
            if next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D { return next }
            while output.count > start, output[output.count - 1] == 0x20 { output.removeLast() }
            return next
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x0A, 0x0D:
            while output.count > start, output[output.count - 1] == 0x20 { output.removeLast() }
        default: break
        }
        return end
    }
}
