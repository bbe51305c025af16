/// Masks keep large plain areas and false finders out of a QR code (ISO/IEC 18004, "data masking").
enum QRMask {
    /// Whether a mask, 0 to 7, turns the module.
    static func turns(_ row: Int, _ column: Int, _ mask: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }

    /// How hard to read: the lower, the better.
    static func penalty(_ rows: [[Bool]]) -> Int {
        let columns = rows.indices.map { column in rows.map { $0[column] } }
        let lines = (rows + columns).reduce(0) { $0 + runs($1) + falseFinders($1) }
        return lines + squares(rows) + balance(rows)
    }

    /// Three for five in a row of one colour, one for each more.
    private static func runs(_ line: [Bool]) -> Int {
        var penalty = 0
        var length = 0
        for index in line.indices {
            length = index > 0 && line[index] == line[index - 1] ? length + 1 : 1
            if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
        }
        return penalty
    }

    private static let finder = [true, false, true, true, true, false, true]

    /// Forty for what looks like a finder with four light modules before or after it; outside the code all is light.
    private static func falseFinders(_ line: [Bool]) -> Int {
        func isLight(_ range: Range<Int>) -> Bool { range.allSatisfy { !line.indices.contains($0) || !line[$0] } }
        return (0...line.count - 7).reduce(0) { penalty, start in
            guard line[start..<start + 7].elementsEqual(finder), isLight(start - 4..<start) || isLight(start + 7..<start + 11) else { return penalty }
            return penalty + 40
        }
    }

    /// Three for every square of four of one colour.
    private static func squares(_ rows: [[Bool]]) -> Int {
        var penalty = 0
        for row in 0..<rows.count - 1 {
            for column in 0..<rows.count - 1 {
                let colour = rows[row][column]
                if rows[row][column + 1] == colour, rows[row + 1][column] == colour, rows[row + 1][column + 1] == colour { penalty += 3 }
            }
        }
        return penalty
    }

    /// Ten for every full five per cent that the dark part is away from half.
    private static func balance(_ rows: [[Bool]]) -> Int {
        let dark = rows.reduce(0) { $0 + $1.count { $0 } }
        return abs(dark * 20 - rows.count * rows.count * 10) / (rows.count * rows.count) * 10
    }
}
