import Text

/// Where the hierarchy of a column comes from.
public enum HierarchySource: Sendable, Hashable {
    /// A file in ARX's form, by its name in the plan.
    case file(String)
    /// Bands of numbers, each width a multiple of the one before; everything under `from` and from `to` on falls in one band at either end.
    case bands(widths: [Int], from: Int?, to: Int?)
    /// Dates written yyyy-mm-dd or dd-mm-yyyy, by ever longer periods.
    case dates([DatePeriod])
    /// Dutch postcodes by the count of characters that stay, of 4, 2 and 1.
    case postcodes([Int])
    /// One more character is masked from the right at each level, up to this many.
    case masking(Int)
    /// The regions of Statistics Netherlands, by name or code: municipality, COROP area, province, part of the country.
    case regions
    /// Only the value or nothing.
    case suppression
}

/// Periods of the calendar, from short to long.
public enum DatePeriod: String, Sendable, Hashable, CaseIterable {
    case month, quarter, year, decade

    fileprivate func label(year: Int, month: Int) -> String {
        let century = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
        return switch self {
        case .month: "\(century)-\(month < 10 ? "0" : "")\(month)"
        case .quarter: "\(century)-Q\((month + 2) / 3)"
        case .year: century
        case .decade: "\(year / 10 * 10)-\(year / 10 * 10 + 9)"
        }
    }
}

extension HierarchySource {
    /// The hierarchy of some values. Values that have not the form (an empty cell too) go straight to `*`.
    /// - Parameters:
    ///   - values: the distinct values, of the table and of the population.
    ///   - files: the files that the plan names, by name.
    /// - Throws: `TableError`, also where no value at all has the form: such a hierarchy would only suppress.
    public func hierarchy(of values: [String], files: [String: [UInt8]]) throws(TableError) -> Hierarchy {
        try checkForm()
        switch self {
        case .file(let name):
            guard let bytes = files[name] else {
                throw TableError("file-missing", .init(nl: "het bestand “\(name)” is niet gegeven", en: "the file “\(name)” was not given"))
            }
            return try Hierarchy.read(bytes, file: name)
        case .suppression: return try Hierarchy(suppressing: values)
        case .bands(let widths, let from, let to): return try Self.bands(values, widths, from: from, to: to)
        case .dates(let periods): return try Self.dates(values, periods)
        case .postcodes(let kept): return try Self.postcodes(values, kept)
        case .masking(let levels): return try Self.masked(values, levels)
        case .regions: return try Self.regions(values)
        }
    }

    /// - Throws: `TableError` for a hierarchy that is wrong whatever the values.
    func checkForm() throws(TableError) {
        switch self {
        case .bands(let widths, let from, let to):
            guard !widths.isEmpty, widths.allSatisfy({ $0 > 0 }), zip(widths, widths.dropFirst()).allSatisfy({ $1 % $0 == 0 && $1 > $0 }) else {
                throw TableError(
                    "band-widths", .init(nl: "de breedten van de banden passen niet in elkaar", en: "the widths of the bands do not fit into each other"),
                    hint: .init(
                        nl: "maak elke breedte een veelvoud van de vorige, zoals 5, 10, 20", en: "make each width a multiple of the one before, as 5, 10, 20"))
            }
            if let from, let to, from >= to {
                throw TableError("band-limits", .init(nl: "from ligt niet onder to", en: "from is not below to"))
            }
        case .dates(let periods):
            let order = DatePeriod.allCases
            let indices = periods.compactMap { order.firstIndex(of: $0) }
            guard !periods.isEmpty, zip(indices, indices.dropFirst()).allSatisfy({ $0 < $1 }) else {
                throw TableError(
                    "date-periods", .init(nl: "de perioden lopen niet van kort naar lang", en: "the periods do not go from short to long"),
                    hint: .init(nl: "kies uit month, quarter, year, decade, in die volgorde", en: "choose from month, quarter, year, decade, in that order"))
            }
        case .postcodes(let kept):
            guard !kept.isEmpty, kept.allSatisfy({ [4, 2, 1].contains($0) }), zip(kept, kept.dropFirst()).allSatisfy({ $0 > $1 }) else {
                throw TableError(
                    "postcode-levels",
                    .init(
                        nl: "een postcode wordt ingekort tot 4, 2 of 1 tekens, van lang naar kort",
                        en: "a postcode is cut to 4, 2 or 1 characters, from long to short"))
            }
        case .file, .masking, .suppression, .regions: break
        }
    }

    /// - Throws: `TableError` where there are values and none has the form: the hierarchy is that of another column.
    private static func check(_ isAny: Bool, _ values: [String], _ what: Bilingual) throws(TableError) {
        guard !isAny, values.contains(where: { !$0.isEmpty && $0 != Hierarchy.everything }) else { return }
        throw TableError(
            "hierarchy-does-not-fit", .init(nl: "geen waarde van deze kolom is \(what.nl)", en: "no value of this column is \(what.en)"),
            hint: .init(nl: "kies een hiërarchie die bij de kolom past", en: "choose a hierarchy that fits the column"))
    }

    private static func regions(_ values: [String]) throws(TableError) -> Hierarchy {
        let places = StatisticalRegions.places(of: values)
        try check(places.contains { $0 != nil }, values, .init(nl: "een gemeente, COROP-gebied of provincie", en: "a municipality, COROP area or province"))
        return try Hierarchy(count: values.count) { index in
            guard let place = places[index] else { return [values[index]] + star(4) }
            let province = place.province ?? place.part
            return [values[index], place.area ?? province, province, place.part, Hierarchy.everything]
        }
    }

    private static func star(_ count: Int) -> [String] { [String](repeating: Hierarchy.everything, count: count) }

    private static func bands(_ values: [String], _ widths: [Int], from: Int?, to: Int?) throws(TableError) -> Hierarchy {
        func number(_ text: String) -> Double? { Double(text).flatMap { $0.isFinite && abs($0) < 1e15 ? $0 : nil } }
        var (smallest, largest) = (Double.infinity, -Double.infinity)
        for text in values { if let number = number(text) { (smallest, largest) = (min(smallest, number), max(largest, number)) } }
        try check(smallest <= largest, values, .init(nl: "een getal", en: "a number"))
        // Empty cells alone have no band, and so no width.
        guard smallest <= largest else { return try Hierarchy(count: values.count) { [values[$0]] + star(widths.count + 1) } }
        let origin = from ?? 0
        let span = max(1e-9, largest - smallest)
        func band(_ number: Double, _ width: Int) -> (label: String, penalty: Double) {
            if let from, number < Double(from) { return ("<\(from)", (Double(from) - smallest) / span) }
            if let to, number >= Double(to) { return ("≥\(to)", (largest - Double(to)) / span) }
            let low = origin + Int(((number - Double(origin)) / Double(width)).rounded(.down)) * width
            // A last band that the upper limit cuts short ends at the limit.
            let high = min(low + width, to ?? .max)
            return ("\(low)–\(high - 1)", Double(high - low - 1) / span)
        }
        func penalty(_ row: Int, _ level: Int) -> Double {
            guard level > 0 else { return 0 }
            guard level <= widths.count, let number = number(values[row]) else { return 1 }
            return max(0, band(number, widths[level - 1]).penalty)
        }
        return try Hierarchy(count: values.count, penalty: penalty) { index in
            guard let number = number(values[index]) else { return [values[index]] + star(widths.count + 1) }
            return [values[index]] + widths.map { band(number, $0).label } + [Hierarchy.everything]
        }
    }

    private static func dates(_ values: [String], _ periods: [DatePeriod]) throws(TableError) -> Hierarchy {
        func date(_ text: String) -> (year: Int, month: Int, day: Int)? { ValueForm.date(Array(text.utf8)) }
        try check(values.contains { date($0) != nil }, values, .init(nl: "een datum", en: "a date"))
        return try Hierarchy(count: values.count) { index in
            guard let date = date(values[index]) else { return [values[index]] + star(periods.count + 1) }
            return [values[index]] + periods.map { $0.label(year: date.year, month: date.month) } + [Hierarchy.everything]
        }
    }

    private static func postcodes(_ values: [String], _ kept: [Int]) throws(TableError) -> Hierarchy {
        func digits(_ text: String) -> String? {
            let plain = text.utf8.filter { $0 != 0x20 }
            guard plain.count >= 4, plain.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }), plain.count == 4 || ValueForm.isPostcode(Array(text.utf8))
            else { return nil }
            return String(decoding: plain.prefix(4), as: UTF8.self)
        }
        try check(values.contains { digits($0) != nil }, values, .init(nl: "een postcode", en: "a postcode"))
        return try Hierarchy(count: values.count) { index in
            guard let digits = digits(values[index]) else { return [values[index]] + star(kept.count + 1) }
            return [values[index]] + kept.map { digits.prefix($0) + String(repeating: "*", count: 4 - $0) } + [Hierarchy.everything]
        }
    }

    private static func masked(_ values: [String], _ levels: Int) throws(TableError) -> Hierarchy {
        let longest = values.map(\.count).max() ?? 0
        let levels = max(1, min(levels, longest - 1))
        return try Hierarchy(count: values.count) { index in
            let text = values[index]
            // Masks fill up to the longest value, so that a form of one level is no form of another.
            let forms = (1...levels).map { level in
                let kept = max(0, longest - level)
                return text.prefix(kept) + String(repeating: "*", count: longest - min(kept, text.count))
            }
            return [text] + forms.map { String($0) } + [Hierarchy.everything]
        }
    }
}
