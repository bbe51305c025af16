internal import CNameModel

/// The labels of the chain: outside any name, and the beginning and inside of the name of a person, a place or an organisation.
package enum NameLabel {
    package static let count = 7
    package static let outside = 0
    package static let names = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"]

    /// Whether `next` may follow `previous`: inside a name only after its beginning or inside.
    package static func mayFollow(_ previous: Int, _ next: Int) -> Bool { next == 0 || next % 2 == 1 || previous == next || previous == next - 1 }
}

/// The model that reads text in English, and the one that reads all other: Dutch, and what is too short to tell.
package struct NameModels: Sendable {
    package let dutch: NameModel
    package let english: NameModel

    package init(dutch: NameModel, english: NameModel) { (self.dutch, self.english) = (dutch, english) }
}

/// A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001), with its lists, used in place from constant
/// bytes.
package struct NameModel: @unchecked Sendable {
    // Unchecked: the pointers are to constant data that lives as long as the program.
    package let features: NameFeatures
    let weights: UnsafePointer<SIMD8<Int8>>
    let scale: Float
    /// Scores of a label after a label, and of a label at the start.
    let transitions: [SIMD8<Float>]
    let start: SIMD8<Float>
    package let lexicon: Lexicon

    static let magic: UInt32 = 0x314D_4E57

    /// Bytes of the header: magic, rows, scale, unused; then 8 × 8 transitions and 8 starts.
    static let headerBytes = 16 + 9 * 32

    /// - Returns: nil where the bytes are not a model, or cut short.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > Self.headerBytes, let base = bytes.baseAddress, bytes.loadUnaligned(as: UInt32.self) == Self.magic else { return nil }
        let rows = Int(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
        guard rows > 0, rows & (rows - 1) == 0, bytes.count > Self.headerBytes + rows * 8 + 16 else { return nil }
        scale = bytes.loadUnaligned(fromByteOffset: 8, as: Float.self)
        func vector(_ index: Int) -> SIMD8<Float> { bytes.loadUnaligned(fromByteOffset: 16 + index * 32, as: SIMD8<Float>.self) }
        transitions = (0..<8).map { from in
            var row = vector(from)
            for to in 0..<8 where from > 6 || to > 6 || !NameLabel.mayFollow(from, to) { row[to] = -1e9 }
            return row
        }
        start = vector(8)
        features = NameFeatures(rows: rows)
        weights = (base + Self.headerBytes).assumingMemoryBound(to: SIMD8<Int8>.self)
        let lexiconAt = Self.headerBytes + rows * 8
        let slots = Int(bytes.loadUnaligned(fromByteOffset: lexiconAt, as: UInt64.self))
        let words = Int(bytes.loadUnaligned(fromByteOffset: lexiconAt + 8, as: UInt64.self))
        guard slots > 0, words > 0, slots < 1 << 28, words < 1 << 28, bytes.count >= lexiconAt + 16 + words * 8 + slots * 8 else { return nil }
        let tables = base + lexiconAt + 16
        lexicon = Lexicon(
            marks: (tables + words * 8).assumingMemoryBound(to: UInt32.self), classes: (tables + words * 8 + slots * 4).assumingMemoryBound(to: UInt32.self),
            slotMask: slots - 1, bloom: tables.assumingMemoryBound(to: UInt64.self), bloomMask: UInt64(words * 64 - 1))
    }

    /// The bytes of a model, for the program that trains it. `weights` holds eight numbers for each row.
    package static func bytes(weights: [Float], transitions: [Float], start: [Float], lexicon: [UInt8]) -> [UInt8] {
        let largest = weights.lazy.map(abs).max() ?? 1
        // A few giants would make all others coarse: they are cut off.
        let scale = min(largest, 6) / 127
        var result: [UInt8] = []
        func put<T>(_ value: T) { withUnsafeBytes(of: value) { result.append(contentsOf: $0) } }
        put(Self.magic.littleEndian)
        put(UInt32(weights.count / 8).littleEndian)
        put(scale)
        put(UInt32(0))
        for value in transitions + start { put(value) }
        result.reserveCapacity(result.count + weights.count + lexicon.count)
        for value in weights { result.append(UInt8(bitPattern: Int8(max(-127, min(127, (value / scale).rounded()))))) }
        return result + lexicon
    }

    @inline(__always)
    func weight(_ row: UInt32) -> SIMD8<Int16> { SIMD8<Int16>(truncatingIfNeeded: weights[Int(row)]) }

    /// Says that a row will be asked for soon.
    @inline(__always)
    func prefetch(_ row: UInt32) { waarborg_prefetch(weights + Int(row)) }
}
