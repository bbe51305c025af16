public import Recognizers
public import Text

/// What was found and done in any number of documents. Adding counts in any order gives the same.
public struct TextCounts: Sendable, Hashable {
    /// Of one kind.
    public struct Kind: Sendable, Hashable {
        public fileprivate(set) var found = 0
        /// How often the chosen treatment could not be done, and the finding was masked instead.
        public fileprivate(set) var fallenBack = 0
        fileprivate var treatments = [Int](repeating: 0, count: Treatment.names.count)
        fileprivate var reasons = [Int](repeating: 0, count: Finding.Reason.allCases.count)

        /// How many were treated so, in the end: what fell back counts as masked.
        public func treated(_ treatment: String) -> Int { Treatment.names.firstIndex(of: treatment).map { treatments[$0] } ?? 0 }
        public func found(by reason: Finding.Reason) -> Int { reasons[Finding.Reason.allCases.firstIndex(of: reason)!] }
        /// How many are still in the output.
        public var left: Int { treatments[Treatment.keep.ordinal] + treatments[Treatment.mark.ordinal] }
    }

    public private(set) var documents = 0
    public private(set) var bytesIn = 0
    public private(set) var bytesOut = 0
    /// In how many places an own recogniser's pattern was stopped, by its name: there something may have been missed.
    public private(set) var stopped: [String: Int] = [:]
    /// Names that were found and left, because the plan's allow list has them.
    public private(set) var sparedNames = 0
    /// How many documents were told to be in a language by their words.
    public private(set) var languages: [Language: Int] = [:]
    /// How many were looked through for names and told nothing of their language: of short ones it often cannot be told.
    public private(set) var untold = 0
    private var kinds = [Kind](repeating: Kind(), count: EntityKind.allCases.count)

    public init() {}

    public subscript(kind: EntityKind) -> Kind { kinds[kind.ordinal] }

    /// The kinds that were found, in the order of `EntityKind`.
    public var found: [EntityKind] { EntityKind.allCases.filter { self[$0].found > 0 } }
    public var total: Int { kinds.reduce(0) { $0 + $1.found } }
    /// How many of what points at one person by itself are still in the output.
    public var directLeft: Int { EntityKind.allCases.reduce(0) { $0 + ($1.isDirectIdentifier ? self[$1].left : 0) } }
    public var totalLeft: Int { kinds.reduce(0) { $0 + $1.left } }
    public var specialCategories: Int { EntityKind.allCases.reduce(0) { $0 + ($1.isSpecialCategory ? self[$1].found : 0) } }

    mutating func count(_ kind: Int, _ reason: Int, _ treatment: Int, fellBack: Bool) {
        kinds[kind].found += 1
        kinds[kind].reasons[reason] += 1
        kinds[kind].treatments[treatment] += 1
        if fellBack { kinds[kind].fallenBack += 1 }
    }

    mutating func countDocument(bytesIn: Int, bytesOut: Int) {
        documents += 1
        self.bytesIn += bytesIn
        self.bytesOut += bytesOut
    }

    mutating func countLanguage(_ language: Language?) {
        if let language { languages[language, default: 0] += 1 } else { untold += 1 }
    }

    mutating func countSparedName() { sparedNames += 1 }

    mutating func countStopped(_ name: String, _ times: Int) { stopped[name, default: 0] += times }

    /// Adds another thread's counts.
    public mutating func add(_ other: TextCounts) {
        documents += other.documents
        bytesIn += other.bytesIn
        bytesOut += other.bytesOut
        sparedNames += other.sparedNames
        stopped.merge(other.stopped, uniquingKeysWith: +)
        languages.merge(other.languages, uniquingKeysWith: +)
        untold += other.untold
        for index in kinds.indices {
            kinds[index].found += other.kinds[index].found
            kinds[index].fallenBack += other.kinds[index].fallenBack
            for place in kinds[index].treatments.indices { kinds[index].treatments[place] += other.kinds[index].treatments[place] }
            for place in kinds[index].reasons.indices { kinds[index].reasons[place] += other.kinds[index].reasons[place] }
        }
    }

    /// Writes the members of an object: documents, bytes, and for each kind that was found how often, what was done and why it was found.
    public func write(_ json: inout JSONWriter) {
        json.field("documents", documents)
        json.field("bytesIn", bytesIn)
        json.field("bytesOut", bytesOut)
        json.field("found", total)
        json.field("left", totalLeft)
        json.field("directLeft", directLeft)
        json.field("specialCategories", specialCategories)
        json.object("kinds") { json in
            for kind in found {
                let counts = self[kind]
                json.object(kind.rawValue) { json in
                    json.field("found", counts.found)
                    json.object("treated") { json in
                        for (index, name) in Treatment.names.enumerated() where counts.treatments[index] > 0 { json.field(name, counts.treatments[index]) }
                    }
                    json.object("reasons") { json in
                        for (index, reason) in Finding.Reason.allCases.enumerated() where counts.reasons[index] > 0 {
                            json.field(reason.rawValue, counts.reasons[index])
                        }
                    }
                    if counts.fallenBack > 0 { json.field("fallenBack", counts.fallenBack) }
                }
            }
        }
        if sparedNames > 0 { json.field("sparedNames", sparedNames) }
        if !languages.isEmpty || untold > 0 {
            json.object("languages") { json in
                for (language, count) in languages.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { json.field(language.rawValue, count) }
                if untold > 0 { json.field("untold", untold) }
            }
        }
        if !stopped.isEmpty {
            json.object("stopped") { json in for (name, times) in stopped.sorted(by: { $0.key < $1.key }) { json.field(name, times) } }
        }
    }

    /// As one JSON object.
    public var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        write(&json)
        json.endObject()
        return json.bytes
    }
}

extension TextCounts {
    /// What `json` wrote; nil for anything else. Counts that do not add up are none: they would make a report that contradicts itself.
    public init?(_ json: JSONValue) {
        self.init()
        guard let documents = json["documents"]?.count, let bytesIn = json["bytesIn"]?.count, let bytesOut = json["bytesOut"]?.count,
            let kinds = json["kinds"]?.members
        else { return nil }
        (self.documents, self.bytesIn, self.bytesOut) = (documents, bytesIn, bytesOut)
        for member in kinds {
            guard let kind = EntityKind(rawValue: member.name), let one = Kind(member.value) else { return nil }
            self.kinds[kind.ordinal] = one
        }
        if let spared = json["sparedNames"] {
            guard let count = spared.count else { return nil }
            sparedNames = count
        }
        for member in json["languages"]?.members ?? [] {
            guard let count = member.value.count else { return nil }
            if member.name == "untold" {
                untold = count
            } else {
                guard let language = Language(rawValue: member.name) else { return nil }
                languages[language] = count
            }
        }
        for member in json["stopped"]?.members ?? [] {
            guard let count = member.value.count else { return nil }
            stopped[member.name] = count
        }
        guard json["found"]?.count == total, json["left"]?.count == totalLeft else { return nil }
    }
}

extension TextCounts.Kind {
    fileprivate init?(_ json: JSONValue) {
        guard let found = json["found"]?.count, let treated = json["treated"]?.members, let reasons = json["reasons"]?.members else { return nil }
        self.found = found
        for member in treated {
            guard let place = Treatment.names.firstIndex(of: member.name), let count = member.value.count else { return nil }
            treatments[place] = count
        }
        for member in reasons {
            guard let reason = Finding.Reason(rawValue: member.name), let count = member.value.count else { return nil }
            self.reasons[reason.ordinal] = count
        }
        if let count = json["fallenBack"] {
            guard let count = count.count else { return nil }
            fallenBack = count
        }
        guard treatments.reduce(0, +) == found else { return nil }
    }
}

extension JSONValue {
    fileprivate var count: Int? {
        guard case .number(let text) = self, let count = Int(text), count >= 0 else { return nil }
        return count
    }
}
