import Text

/// A generalisation hierarchy: for each value its ever coarser forms, up to one that holds everything (`*`).
///
/// Level 0 is the value itself. Each level is a coarsening of the one below: values that share a form share all forms above it
/// (Samarati, Protecting respondents' identities in microdata release, 2001).
public struct Hierarchy: Sendable {
    /// What the form that holds everything is called.
    public static let everything = "*"

    /// The values themselves, in the order of the file or of the column.
    public let values: ValueDictionary
    /// For each level the texts of its nodes; level 0 has one node for each value.
    public let labels: [[String]]
    /// For each level and value the node that holds the value.
    public let ancestors: [[UInt32]]
    /// For each level and node the normalised certainty penalty, from 0 (one value) to 1 (everything).
    ///
    /// (values under the node − 1) / (values in the hierarchy − 1): Xu, Wang, Pei, Wang, Shi and Fu, Utility-based anonymization using
    /// local recoding, 2006, with one subtracted so that an untouched value costs nothing, as for a band of numbers, whose penalty is
    /// its width by the width of all.
    public let penalties: [[Double]]

    /// The most levels, the one for everything included. More say nothing, and take memory for each value.
    public static let maximumHeight = 200

    /// How many levels there are, the values themselves included.
    public var height: Int { labels.count }

    /// - Parameter rows: for each value the value and its forms, from fine to coarse. A level with `*` for all is added where it lacks.
    /// - Throws: `TableError` with the number of the row (`place.line`) where rows differ in length, a value is there twice, or a level is
    ///   not a coarsening.
    public init(rows: [[String]], file: String? = nil) throws(TableError) { try self.init(count: rows.count, file: file) { rows[$0] } }

    /// - Parameters:
    ///   - count: how many values there are.
    ///   - penalty: the penalty of a value's form at a level, where it is not a count of values.
    ///   - row: for each value the value and its forms, asked when it is needed: a column of millions of values needs no list of lists.
    init(
        count: Int, file: String? = nil, penalty: ((_ row: Int, _ level: Int) -> Double)? = nil, row: (_ index: Int) -> [String]
    ) throws(TableError) {
        guard count > 0 else {
            throw TableError("hierarchy-empty", at: .init(file: file, line: 1, column: 1), .init(nl: "de hiërarchie is leeg", en: "the hierarchy is empty"))
        }
        let height = row(0).count
        guard height < Self.maximumHeight else {
            throw TableError(
                "hierarchy-too-high", at: .init(file: file, line: 1, column: 1),
                .init(
                    nl: "de hiërarchie heeft \(height) niveaus, en hoogstens \(Self.maximumHeight - 1) gaat",
                    en: "the hierarchy has \(height) levels, and \(Self.maximumHeight - 1) is the most"))
        }
        // The first are the values themselves.
        var levels = [ValueDictionary](repeating: ValueDictionary(), count: height)
        var ancestors = [[UInt32]](repeating: [], count: height)
        for level in ancestors.indices { ancestors[level].reserveCapacity(count) }
        for index in 0..<count {
            let forms = row(index)
            let place = TableError.Place(file: file, line: index + 1, column: 1)
            guard forms.count == height else {
                throw TableError(
                    "hierarchy-row-length", at: place,
                    Bilingual(nl: "deze regel heeft ", en: "this row has ") + .counted(forms.count, nl: ("niveau", "niveaus"), en: ("level", "levels"))
                        + .init(nl: ", de eerste \(height)", en: ", the first \(height)"))
            }
            for level in forms.indices { ancestors[level].append(levels[level].code(of: forms[level])) }
            guard ancestors[0][index] == index else {
                throw TableError("hierarchy-double-value", at: place, .init(nl: "deze waarde staat er al", en: "this value is there already"))
            }
        }
        for level in ancestors.indices.dropLast() {
            if let row = Self.firstNotCoarser(ancestors[level], ancestors[level + 1], nodes: levels[level].count) {
                throw TableError(
                    "hierarchy-not-coarser", at: .init(file: file, line: row + 1, column: level + 2),
                    .init(
                        nl: "niveau \(level + 1) is geen vergroving: een eerdere regel met dezelfde vorm op niveau \(level) gaat hier ergens anders heen",
                        en: "level \(level + 1) is no coarsening: an earlier row with the same form at level \(level) goes elsewhere here"),
                    hint: .init(
                        nl: "geef waarden die een vorm delen ook alle hogere vormen gemeen", en: "let values that share a form share all higher forms too"))
            }
        }
        var labels = levels.map(\.texts)
        if labels.last!.count > 1 {
            labels.append([Self.everything])
            ancestors.append([UInt32](repeating: 0, count: count))
        }
        values = levels[0]
        self.labels = labels
        self.ancestors = ancestors
        penalties = labels.indices.map { level in
            if labels[level].count == 1, count > 1 { return [1] }
            var counts = [Int](repeating: 0, count: labels[level].count)
            for node in ancestors[level] { counts[Int(node)] += 1 }
            guard let penalty else { return counts.map { count > 1 ? Double($0 - 1) / Double(count - 1) : 0 } }
            var given = [Double](repeating: 0, count: labels[level].count)
            for row in 0..<count where level < height {
                let node = Int(ancestors[level][row])
                given[node] = max(given[node], min(1, penalty(row, level)))
            }
            return given
        }
    }

    /// Only the value and `*`.
    public init(suppressing values: [String]) throws(TableError) { try self.init(count: values.count) { [values[$0], Self.everything] } }

    /// The row whose form above differs from that of an earlier row with the same form below.
    private static func firstNotCoarser(_ below: [UInt32], _ above: [UInt32], nodes: Int) -> Int? {
        var seen = [UInt32?](repeating: nil, count: nodes)
        for row in below.indices {
            let node = Int(below[row])
            if let other = seen[node], other != above[row] { return row }
            seen[node] = above[row]
        }
        return nil
    }

    /// Reads ARX's form: no header, `;` between the value and its levels (any separator will do), one value a line.
    /// - Throws: `TableError`.
    public static func read(_ bytes: [UInt8], file: String? = nil, format: CSVFormat? = nil) throws(TableError) -> Hierarchy {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let format = format ?? CSVFormat.guess(body.prefix(1 << 16))
        guard !body.isEmpty else {
            throw TableError("hierarchy-empty", at: .init(file: file, line: 1, column: 1), .init(nl: "de hiërarchie is leeg", en: "the hierarchy is empty"))
        }
        var count = 1
        var isQuoted = false
        for byte in body {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if byte == format.delimiter { count += 1 }
        }
        let header = (0..<count).map { String($0) }.joined(separator: String(UnicodeScalar(format.delimiter)))
        do {
            var reader = CSVTableReader(format: format, line: 0)
            try reader.read(Array(header.utf8) + [0x0A])
            try reader.read(body)
            let table = try reader.finish()
            let columns = table.columns.map { column in (column.values.texts, column.codes) }
            return try Hierarchy(count: table.rowCount, file: file) { row in columns.map { texts, codes in texts[Int(codes[row])] } }
        } catch {
            throw TableError(
                error.code, at: error.place.map { .init(file: file, line: $0.line, column: $0.column) }, error.message, hint: error.hint)
        }
    }
}
