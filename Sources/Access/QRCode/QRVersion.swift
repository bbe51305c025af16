/// A size of QR code and how its words are divided, at error correction level M (ISO/IEC 18004; from memory, and held against another
/// encoder for every version).
struct QRVersion: Hashable {
    /// 1 to 40.
    let number: Int

    private static let correctionWords = [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28,
    ]
    private static let blocks = [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47,
        49,
    ]

    /// Modules along a side.
    var size: Int { 17 + 4 * number }

    /// Words of correction in each block.
    var correctionWords: Int { Self.correctionWords[number - 1] }

    /// How many blocks the data are divided into.
    var blocks: Int { Self.blocks[number - 1] }

    /// Modules that carry data or correction: all but the patterns by which a reader finds its way.
    private var freeModules: Int {
        let along = alignmentCentres.count
        // Three finders with their borders, format with the one dark module, both timing lines, version twice, alignment patterns;
        // those on a timing line share five modules with it.
        let finders = 3 * 64 + 31
        let timing = 2 * (size - 16)
        let alignment = along == 0 ? 0 : 25 * (along * along - 3) - 10 * (along - 2)
        return size * size - finders - timing - alignment - (number >= 7 ? 36 : 0)
    }

    /// Words of data and correction together.
    var words: Int { freeModules / 8 }

    /// Words of data.
    var dataWords: Int { words - blocks * correctionWords }

    /// The most bytes in byte mode: a mode of 4 bits and a length of 8 or 16 stand before them.
    var capacity: Int { dataWords - (number <= 9 ? 2 : 3) }

    /// The smallest version that holds this many bytes, or nil above 2331.
    init?(for count: Int) {
        guard let number = (1...40).first(where: { QRVersion($0).capacity >= count }) else { return nil }
        self.init(number)
    }

    init(_ number: Int) { self.number = number }

    /// The rows, and columns, of the middles of the alignment patterns.
    var alignmentCentres: [Int] {
        guard number > 1 else { return [] }
        let steps = number / 7 + 1
        // Even steps back from the far side, rounded up; the first step is what is left. Only version 32 rounds down.
        let step = number == 32 ? 26 : (size - 13 + 2 * steps - 1) / (2 * steps) * 2
        return [6] + (0..<steps).reversed().map { size - 7 - $0 * step }
    }
}
