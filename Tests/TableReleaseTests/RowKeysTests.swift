import Testing

@testable import TableRelease

struct RowKeysTests {
    /// Columns of a few values, so that many rows are equal, with an order of the values that is not that of their codes.
    static func random(_ seed: UInt64) -> (columns: [RowKeys.Column], rows: Int) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func draw(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let rows = draw(60)
        let columns = (0...draw(4)).map { _ in
            let count = 1 + draw(5)
            var order = (0..<UInt32(count)).map { $0 }
            for place in order.indices.dropFirst() { order.swapAt(place, draw(place + 1)) }
            return RowKeys.Column(codes: (0..<rows).map { _ in UInt32(draw(count)) }, count: count, sorted: draw(2) == 0 ? nil : { order })
        }
        return (columns, rows)
    }

    /// The places of a row's codes in the order that is asked for.
    static func key(_ columns: [RowKeys.Column], _ row: Int) -> [Int] {
        columns.map { column in column.sorted.map { $0().firstIndex(of: column.codes[row])! } ?? Int(column.codes[row]) }
    }

    @Test("Rows are ordered by their columns, the first one first, and equal rows keep their order", arguments: 1...40)
    func order(seed: Int) {
        let (columns, rows) = Self.random(UInt64(seed))
        let keys = (0..<rows).map { Self.key(columns, $0) }
        let expected = (0..<rows).sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0].lexicographicallyPrecedes(keys[$1]) }
        #expect(RowKeys.order(columns, rowCount: rows) == expected.map { UInt32($0) })
    }

    @Test("Rows with the same codes are a group, and groups are in the order of their codes", arguments: 1...40)
    func group(seed: Int) {
        let (columns, rows) = Self.random(UInt64(seed))
        let plain = columns.map { RowKeys.Column(codes: $0.codes, count: $0.count) }
        let keys = (0..<rows).map { Self.key(plain, $0) }
        let distinct = Set(keys).sorted { $0.lexicographicallyPrecedes($1) }
        let (groups, count) = RowKeys.group(plain, rowCount: rows)
        #expect(count == distinct.count)
        for row in 0..<rows { #expect(distinct[Int(groups[row])] == keys[row]) }
    }
}

struct ValueDictionaryTests {
    @Test("Values stand in pages, and each is found again, in the order in which it came and sorted")
    func pages() {
        let texts = (0..<3_000).map { "\($0 % 1_000 * 7)-\(String(repeating: "x", count: $0 % 40))" }
        var dictionary = ValueDictionary()
        var codes: [String: UInt32] = [:]
        for text in texts {
            let code = dictionary.code(of: text)
            #expect(codes[text] ?? UInt32(codes.count) == code)
            codes[text] = code
        }
        #expect(dictionary.count == codes.count)
        for (text, code) in codes {
            #expect(dictionary.text(code) == text)
            #expect(dictionary.find(text) == code)
        }
        #expect(dictionary.find("none of them") == nil)
        #expect(dictionary.sorted.map(dictionary.text) == codes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
}
