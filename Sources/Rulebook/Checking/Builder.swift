import Text

/// Turns the files of a rulebook into a checked `Rulebook`, in steps: declarations, then bodies, then whole-rulebook checks.
struct Builder {
    var rulebook = Rulebook()
    var diagnostics: [Diagnostic] = []
    /// Statements with the file they stand in, in reading order.
    var statements: [(statement: Statement, file: Int)] = []
    var sourceByID: [String: Int] = [:]
    var groupByID: [String: Int] = [:]
    var regimeByID: [String: Int] = [:]
    var termByID: [String: Int] = [:]
    /// Where each name or id was first declared.
    var declared: [String: SourcePosition] = [:]
    /// Concepts (means) and weighings by either name.
    var conceptByName: [String: Int] = [:]
    var weighingByName: [String: Int] = [:]

    mutating func error(_ code: String, at position: SourcePosition, _ message: Bilingual, hint: Bilingual? = nil) {
        diagnostics.append(Diagnostic(code, at: position, message, hint: hint))
    }

    mutating func warning(_ code: String, at position: SourcePosition, _ message: Bilingual, hint: Bilingual? = nil) {
        diagnostics.append(Diagnostic(code, .warning, at: position, message, hint: hint))
    }

    /// Registers a name; false and an error when it is taken.
    mutating func declare(_ kind: String, _ name: String, at position: SourcePosition) -> Bool {
        let key = kind + ":" + normalized(name)
        if let earlier = declared[key] {
            error(
                "double-name", at: position,
                .init(nl: "“\(name)” bestaat al", en: "“\(name)” exists already"),
                hint: .init(nl: "zie \(earlier)", en: "see \(earlier)"))
            return false
        }
        declared[key] = position
        return true
    }

    /// Both texts of a statement; an error when one is missing.
    mutating func texts(_ statement: Statement, nl: Keyword = .nl, en: Keyword = .en) -> Bilingual? {
        let pair = Bilingual(nl: statement.text(nl) ?? "", en: statement.text(en) ?? "")
        if pair.isEmpty { return nil }
        if pair.nl.isEmpty || pair.en.isEmpty {
            let missing = pair.nl.isEmpty ? nl : en
            error(
                "missing-language", at: statement.position,
                .init(nl: "“\(missing.spelling.nl)” ontbreekt bij “\(statement.head)”", en: "“\(missing.spelling.en)” is missing for “\(statement.head)”"))
        }
        return pair
    }

    mutating func requiredTexts(_ statement: Statement, nl: Keyword = .nl, en: Keyword = .en) -> Bilingual {
        if let pair = texts(statement, nl: nl, en: en) { return pair }
        error(
            "missing-clause", at: statement.position,
            .init(
                nl: "“\(statement.head)” mist “\(nl.spelling.nl)” en “\(en.spelling.nl)”",
                en: "“\(statement.head)” lacks “\(nl.spelling.en)” and “\(en.spelling.en)”"))
        return Bilingual(String(statement.head))
    }

    /// One of a closed list of words.
    mutating func choice<T>(_ clause: Clause?, _ options: [(String, T)], in statement: Statement, named name: Keyword) -> T? {
        guard let clause else {
            error(
                "missing-clause", at: statement.position,
                .init(nl: "“\(statement.head)” mist “\(name.spelling.nl)”", en: "“\(statement.head)” lacks “\(name.spelling.en)”"),
                hint: .init(options.map(\.0).joined(separator: " · ")))
            return nil
        }
        if let found = options.first(where: { $0.0 == normalized(clause.text) }) { return found.1 }
        error(
            "unknown-value", at: clause.position,
            .init(nl: "“\(clause.text)” kan hier niet", en: "“\(clause.text)” is not possible here"),
            hint: Diagnostic.didYouMean(clause.text, options.map(\.0)) ?? .init(options.map(\.0).joined(separator: " · ")))
        return nil
    }

    mutating func date(_ text: String, at position: SourcePosition) -> LawDate? {
        if let date = LawDate(text) { return date }
        error(
            "bad-date", at: position, .init(nl: "“\(text)” is geen datum", en: "“\(text)” is not a date"),
            hint: .init(nl: "schrijf jjjj-mm-dd", en: "write yyyy-mm-dd"))
        return nil
    }

    /// Reads `FROM .. TO`, either part optional.
    mutating func validity(_ text: String, at position: SourcePosition) -> Validity {
        guard let dots = text.range(of: "..") else {
            error(
                "bad-validity", at: position, .init(nl: "“\(text)” is geen periode", en: "“\(text)” is not a period"),
                hint: .init(nl: "schrijf “2018-05-25 ..” of “2018-05-25 .. 2024-10-04”", en: "write “2018-05-25 ..” or “2018-05-25 .. 2024-10-04”"))
            return .always
        }
        let before = trimmed(text[..<dots.lowerBound])
        let after = trimmed(text[dots.upperBound...])
        let result = Validity(
            from: before.isEmpty ? nil : date(String(before), at: position), to: after.isEmpty ? nil : date(String(after), at: position))
        if let from = result.from, let to = result.to, to < from {
            error("bad-validity", at: position, .init(nl: "het einde ligt voor het begin", en: "the end lies before the beginning"))
        }
        return result
    }

    mutating func citations(_ clause: Clause?) -> [Citation] {
        guard let clause else { return [] }
        var last: Int?
        return clause.text.split(separator: ";").compactMap { part in
            let text = String(trimmed(part))
            if text.isEmpty { return nil }
            // `AVG 13(2)(f); 14(2)(g)`: a place without a source belongs to the source before it.
            if let source = last, text.utf8.first.map({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) == true {
                return Citation(source: source, place: text)
            }
            // The longest declared source id that the citation starts with.
            var end = text.endIndex
            while true {
                if let source = sourceByID[String(text[..<end])] {
                    last = source
                    return Citation(source: source, place: String(trimmed(text[end...].drop { $0 == "," })))
                }
                guard let space = text[..<end].lastIndex(where: { $0 == " " || $0 == "(" || $0 == "," }) else { break }
                end = space
            }
            let candidates = sourceByID.keys.sorted()
            let first = String(text.prefix { $0 != " " && $0 != "(" })
            error(
                "unknown-source", at: clause.position,
                .init(nl: "“\(text)” begint niet met een bekende bron", en: "“\(text)” does not start with a declared source"),
                hint: Diagnostic.didYouMean(text, candidates) ?? Diagnostic.didYouMean(first, candidates))
            return nil
        }
    }
}

extension Statement {
    func clause(_ keyword: Keyword) -> Clause? { clauses.first { $0.keyword == keyword } }
    func text(_ keyword: Keyword) -> String? { clause(keyword)?.text }

    /// `ID: name` split; the whole head is the id when there is no colon.
    var idAndName: (id: String, name: String?) {
        guard let colon = head.range(of: ": ") else { return (String(trimmed(head)), nil) }
        return (String(trimmed(head[..<colon.lowerBound])), String(trimmed(head[colon.upperBound...])))
    }
}

extension StringProtocol {
    /// The first place where `needle` stands, compared byte by byte.
    func range(of needle: String) -> Range<Index>? {
        let wanted = Array(needle.utf8)
        guard !wanted.isEmpty else { return nil }
        var start = utf8.startIndex
        while let at = utf8[start...].firstIndex(of: wanted[0]) {
            if utf8[at...].starts(with: wanted) { return at..<utf8.index(at, offsetBy: wanted.count) }
            start = utf8.index(after: at)
        }
        return nil
    }
}

extension Rulebook {
    /// Reads and checks a rulebook.
    ///
    /// The order of `files` does not matter: they are read in the order of their paths.
    /// - Returns: the rulebook, or nil when there are errors, and everything that was found.
    public static func read(_ files: [(path: String, text: String)]) -> (rulebook: Rulebook?, diagnostics: [Diagnostic]) {
        var builder = Builder()
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            builder.rulebook.files.append(LawFile(path: file.path, text: file.text, into: &builder.diagnostics))
        }
        builder.declareAll()
        builder.resolveAll()
        builder.checkWhole()
        let sorted = builder.diagnostics.sorted { $0.position < $1.position }
        let failed = sorted.contains { $0.severity == .error }
        return (failed ? nil : builder.rulebook, sorted)
    }
}
