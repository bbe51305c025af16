/// How far a known value is from what a released cell says: Gower's distance (Biometrics 27(4), 1971, 857-871) between the value and a
/// value drawn evenly from the cell, on average. For an exact cell that is Gower's distance itself.
///
/// Two missing values are equal here; anonymeter 1.1.0 counts them as different in columns of numbers.
struct CellDistance {
    private let domain: ColumnDomain
    private let column: CodedRelease.Column

    init(_ domain: ColumnDomain, _ column: CodedRelease.Column) {
        (self.domain, self.column) = (domain, column)
    }

    /// The distance, from 0 to 1, between one value and each cell of the column.
    func distances(to code: Int32) -> [Double] {
        let cells = column.cells
        var distances = [Double](repeating: 1, count: cells.count)
        guard domain.isNumeric, let number = domain.number(code) else {
            for index in cells.indices where cells[index].contains(code) { distances[index] = 1 - 1 / Double(cells[index].count) }
            return distances
        }
        let span = domain.span
        if span == 0 {
            for index in cells.indices { distances[index] = cells[index].low == 0 && cells[index].high <= 1 ? 1 : 0 }
            return distances
        }
        for index in cells.indices {
            let cell = cells[index]
            if cell.low == 0 && cell.high == 1 { continue }
            let (low, high) = cell.low == 0 ? (domain.number(1)!, domain.number(Int32(domain.count - 1))!) : column.ends[index]
            distances[index] = min(1, mean(number, low, high) / span)
        }
        return distances
    }

    /// The mean of |number − x| for x spread evenly from `low` to `high`.
    private func mean(_ number: Double, _ low: Double, _ high: Double) -> Double {
        if number <= low || number >= high || low >= high { return abs(number - (low + high) / 2) }
        return ((number - low) * (number - low) + (high - number) * (high - number)) / (2 * (high - low))
    }
}
