import Jobs
import Recognizers
import TableRelease
import Text

/// What the recognisers find in the cells of a table. Distinct values are looked at once; a finding counts for each cell that has the value.
struct TableScan: Sendable {
    struct Sign: Sendable, Hashable {
        let category: ContentCategory
        let sureness: Sureness
    }

    struct Column: Sendable {
        let name: String
        /// What the heading says that the cells hold.
        let heading: ContentCategory?
        /// Cells with a finding, by its kind; only findings that are more likely so than not.
        var cells: [EntityKind: Int] = [:]
        /// Cells with something that points at one person by itself.
        var direct = 0
        /// Cells with something in them.
        var filled = 0
        /// Cells with running text.
        var running = 0
        /// Which values have signs of sensitive data, by their codes.
        var signs: [UInt32: [Sign]] = [:]
    }

    /// A finding from this confidence on, in hundredths, is more likely so than not.
    static let likely: UInt8 = 50
    /// Running text has at least so many words.
    static let wordsOfText = 4
    /// In shorter cells a word alone must be a name as surely as this: much that is no name has a capital too.
    static let surely: UInt8 = 75
    /// So many different single words that may be names are no chance.
    static let severalNames = 5
    /// The most different short values that are looked at for names; a share of the cells decides, and so many show it.
    static let mostShort = 5_000

    private(set) var columns: [Column] = []

    /// - Parameters:
    ///   - names: whether names of people are sought too, which takes longer.
    ///   - passing: columns whose cells are known to hold nothing of that kind, such as keyed pseudonyms; they get no findings.
    init(_ table: Table, names: Bool, passing: Set<String> = [], progress: TableProgress) {
        let scanner = IdentifierScanner()
        let recognizer = names ? NameRecognizer(.precise) : nil
        for column in table.columns {
            progress.at("kolom “\(column.name)” doorzoeken", "searching column “\(column.name)”")
            columns.append(
                passing.contains(column.name)
                    ? Column(name: column.name, heading: nil) : Self.scan(column, SensitiveHeadings.category(of: column.name), scanner, recognizer))
        }
    }

    private static func scan(
        _ column: TableColumn, _ heading: ContentCategory?, _ scanner: IdentifierScanner, _ names: NameRecognizer?
    ) -> Column {
        var result = Column(name: column.name, heading: heading)
        let counts = column.counts
        var found: [Finding] = []
        var short: [UInt32] = []
        for code in 0..<UInt32(column.values.count) where counts[Int(code)] > 0 {
            let cells = counts[Int(code)]
            var isSaid: Set<EntityKind> = []
            let settled: [Finding] = column.values.withBytes(code) { bytes in
                if bytes.isEmpty { return [] }
                result.filled += cells
                found.removeAll(keepingCapacity: true)
                scanner.find(in: bytes, 0..<bytes.count, heading: column.name, into: &found)
                if isRunning(bytes) {
                    result.running += cells
                    names?.find(in: bytes, 0..<bytes.count, into: &found)
                } else if hasWord(bytes) {
                    short.append(code)
                }
                if found.isEmpty { return [] }
                let settled = FindingResolver.resolve(found)
                for finding in settled where SaidOfRow.holds(bytes, finding) { isSaid.insert(finding.kind) }
                return settled
            }
            if settled.isEmpty { continue }
            let likely = settled.filter { $0.confidence >= Self.likely }
            for kind in Set(likely.map(\.kind)) { result.cells[kind, default: 0] += cells }
            if likely.contains(where: { $0.kind.isDirectIdentifier }) { result.direct += cells }
            let signs = settled.compactMap { finding in
                category(finding.kind).map {
                    Sign(category: $0, sureness: isSaid.contains(finding.kind) ? .sure : Sureness(confidence: Double(finding.confidence) / 100))
                }
            }
            if !signs.isEmpty { result.signs[code] = Set(signs).sorted { $0.category.rawValue < $1.category.rawValue } }
        }
        if let names, let people = people(in: column, short, names, counts), people > 0, Double(people) >= ColumnView.share * Double(result.filled) {
            result.cells[.person, default: 0] += people
            result.direct += people
        }
        return result
    }

    /// Cells that hold a name and little else. One word with a capital is a colour, a town or a trade as well (`White`), so single words count only where there are
    /// several different ones and most values of the column are such.
    /// - Parameter values: the different short values, by their codes.
    /// - Returns: how many cells, where all are looked at; of more values a part speaks for the rest. Nil without values.
    private static func people(in column: TableColumn, _ values: [UInt32], _ names: NameRecognizer, _ counts: [Int]) -> Int? {
        var (looked, lookedAt, all) = (0, 0, 0)
        var (whole, single) = ((cells: 0, values: 0), (cells: 0, values: 0))
        var found: [Finding] = []
        for code in values { all += counts[Int(code)] }
        for place in stride(from: 0, to: values.count, by: max(1, (values.count + mostShort - 1) / mostShort)) {
            let code = values[place]
            looked += counts[Int(code)]
            lookedAt += 1
            found.removeAll(keepingCapacity: true)
            column.values.withBytes(code) { bytes in
                names.find(in: bytes, 0..<bytes.count, into: &found)
                guard let name = found.first(where: { $0.kind == .person && $0.confidence >= surely }) else { return }
                if bytes[name.span].contains(0x20) {
                    whole = (whole.cells + counts[Int(code)], whole.values + 1)
                } else {
                    single = (single.cells + counts[Int(code)], single.values + 1)
                }
            }
        }
        guard looked > 0 else { return nil }
        let areNames = single.values >= severalNames && 2 * (single.values + whole.values) >= lookedAt
        return (whole.cells + (areNames ? single.cells : 0)) * all / looked
    }

    /// Whether there are two letters beside each other, as in any name.
    private static func hasWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }
        return bytes.count > 1 && zip(bytes, bytes.dropFirst()).contains { isLetter($0) && isLetter($1) }
    }

    private static func isRunning(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.count { $0 == 0x20 } >= wordsOfText - 1 }

    private static func category(_ kind: EntityKind) -> ContentCategory? {
        switch kind {
        case .passport, .identityCard, .drivingLicence: .identityDocument
        default: ContentCategory(finding: kind.rawValue)
        }
    }

    /// Tells the watch of a job what stands in a table, row by row within each column.
    /// - Parameter onlyWhether: tells only whether there is sensitive data, by as many findings as decide that, and not how many there are.
    /// - Throws: `JobFault.category` at the first place that the permit does not cover.
    func tell(_ watch: CategoryWatch, of input: TableInput, onlyWhether: Bool = false) throws(JobFault) {
        let file = input.name
        if onlyWhether { return try tellWhether(watch, of: input) }
        for (index, column) in columns.enumerated() where column.heading != nil || !column.signs.isEmpty {
            let own = input.table.columns[index]
            let empty = own.values.find("")
            for (row, code) in own.codes.enumerated() {
                let place = ContentPlace(file: file, line: input.line(ofRow: row), column: index + 1)
                // A heading speaks for every cell under it.
                if let heading = column.heading, code != empty { try watch.saw(heading, .sure, at: place) }
                for sign in column.signs[code] ?? [] where sign.category != column.heading { try watch.saw(sign.category, sign.sureness, at: place) }
            }
        }
    }

    /// One sure finding of a kind, or as many unsure ones as count, or nothing.
    private func tellWhether(_ watch: CategoryWatch, of input: TableInput) throws(JobFault) {
        var sure: [ContentCategory: ContentPlace] = [:]
        var unsure: [ContentCategory: [ContentPlace]] = [:]
        for (index, column) in columns.enumerated() where column.heading != nil || !column.signs.isEmpty {
            let own = input.table.columns[index]
            let empty = own.values.find("")
            for (row, code) in own.codes.enumerated() {
                let place = ContentPlace(file: input.name, line: input.line(ofRow: row), column: index + 1)
                if let heading = column.heading, code != empty, sure[heading] == nil { sure[heading] = place }
                for sign in column.signs[code] ?? [] {
                    switch sign.sureness {
                    case .sure: if sure[sign.category] == nil { sure[sign.category] = place }
                    case .unsure: if (unsure[sign.category]?.count ?? 0) < CategoryThresholds.documented { unsure[sign.category, default: []].append(place) }
                    }
                }
            }
        }
        for category in ContentCategory.allCases {
            if let place = sure[category] {
                try watch.saw(category, .sure, at: place)
            } else if let places = unsure[category], places.count == CategoryThresholds.documented {
                for place in places { try watch.saw(category, .unsure, at: place) }
            }
        }
    }
}
