import Recognizers
import Text
import Yams

extension TextPlan {
    /// Reads a plan from YAML or JSON. Every key must be known, and `language`, `names` and `treatments` with its `default` must be there: nobody should get a
    /// treatment that they did not choose.
    ///
    /// - Parameters:
    ///   - text: the file.
    ///   - file: its name, for errors.
    ///   - attached: gives the bytes of a file that the plan names (lists of words), or nil where there is none.
    /// - Throws: all mistakes, with their places.
    public static func read(_ text: String, file: String, attached: (String) -> [UInt8]? = { _ in nil }) throws(PlanErrors) -> TextPlan {
        let document: PlanYAML
        do { document = try PlanYAML(text: text, file: file) } catch { throw PlanErrors([error]) }
        if let node = tablePlan(document.root) {
            throw PlanErrors([
                DeidentificationError(
                    "table-plan", at: document.place(node), .init(nl: "dit is het plan van een tabel", en: "this is the plan of a table"),
                    hint: .init(
                        nl: "daarvoor is waarborg deidentify table release; het plan van een tekst staat in docs/text-plan.md",
                        en: "that is for waarborg deidentify table release; the plan of a text is in docs/text-plan.md"))
            ])
        }
        var reader = PlanReader(document: document)
        let plan = reader.read(attached: attached)
        guard let plan, reader.errors.isEmpty else { throw PlanErrors(reader.errors) }
        return plan
    }

    /// The key by which a plan is one of a table, where it has none that only a text has.
    private static func tablePlan(_ root: Node) -> Node? {
        guard let keys = root.mapping?.map(\.key), !keys.contains(where: { $0.string == "treatments" || $0.string == "language" }) else { return nil }
        return keys.first { ["recoding", "columns", "models"].contains($0.string) }
    }
}

/// Collects what is wrong while it reads.
struct PlanReader {
    let document: PlanYAML
    var errors: [DeidentificationError] = []

    init(document: PlanYAML) { self.document = document }

    mutating func read(attached: (String) -> [UInt8]?) -> TextPlan? {
        var keys = PlanKeys(document.root, in: document, what: "language, names, treatments", into: &errors)
        let language = keys.required("language", into: &errors).flatMap {
            PlanKeys.choice($0, "language", Language.allCases.map { ($0.rawValue, $0) }, in: document, into: &errors)
        }
        let settings: [(String, NameRecognizer.Setting?)] = [("precise", .precise), ("sensitive", .sensitive), ("off", nil)]
        let names = keys.required("names", into: &errors).flatMap { PlanKeys.choice($0, "names", settings, in: document, into: &errors) }
        var plan = TextPlan(language: language ?? .nl, names: names ?? nil, default: .mask)
        if let node = keys.value("breadth") {
            plan.breadth = PlanKeys.choice(node, "breadth", TextPlan.Breadth.allCases.map { ($0.rawValue, $0) }, in: document, into: &errors) ?? .usual
            if plan.breadth == .broad {
                plan.kinds = Set(EntityKind.allCases)
                if names == .some(.none) {
                    tell(
                        "broad-without-names", node, .init(nl: "“broad” leest met het model van namen mee", en: "“broad” reads along with the model of names"),
                        hint: .init(nl: "zet “names” op sensitive of precise", en: "set “names” to sensitive or precise"))
                }
            }
        }
        if let node = keys.value("kinds") { plan.kinds = kinds(node, usual: plan.kinds) }
        if let node = keys.required("treatments", into: &errors) { treatments(node, into: &plan) }
        let allowed = keys.texts("allow", into: &errors)
        let denied = keys.texts("deny", into: &errors)
        (plan.allow, plan.deny) = (phrases(allowed, "allow"), phrases(denied, "deny"))
        for (text, node) in denied where plan.allow.contains(where: { Folding.folded($0) == Folding.folded(text) }) {
            tell("allowed-and-denied", node, .init(nl: "dit staat in “allow” én in “deny”", en: "this stands in “allow” and in “deny”"))
        }
        if let node = keys.value("known names") { plan.knownNames = knownNames(node) }
        if let node = keys.value("consistency") {
            let candidates = TextPlan.Consistency.allCases.map { ($0.rawValue, $0) }
            plan.consistency = PlanKeys.choice(node, "consistency", candidates, in: document, into: &errors) ?? .document
        }
        if let node = keys.value("date shift") { plan.dateShift = dateShift(node) }
        if let length = keys.number("pseudonym length", in: 6...26, into: &errors) { plan.pseudonymLength = length }
        if let node = keys.value("own recognisers") { plan.ownRecognizers = ownRecognizers(node, attached) }
        keys.tellUnknown(into: &errors)
        return plan
    }

    mutating func tell(_ code: String, _ node: Node, _ message: Bilingual, hint: Bilingual? = nil) {
        errors.append(DeidentificationError(code, at: document.place(node), message, hint: hint))
    }

    private static let kindNames = EntityKind.allCases.map { ($0.rawValue, $0) }

    /// `{only: [...]}` or `{not: [...]}`.
    private mutating func kinds(_ node: Node, usual: Set<EntityKind>) -> Set<EntityKind> {
        var keys = PlanKeys(node, in: document, what: "only, also, not", into: &errors)
        func read(_ name: String) -> Set<EntityKind>? {
            guard keys.value(name) != nil else { return nil }
            return Set(keys.texts(name, into: &errors).compactMap { PlanKeys.choice($0.node, name, Self.kindNames, in: document, into: &errors) })
        }
        let (only, also, not) = (read("only"), read("also"), read("not"))
        keys.tellUnknown(into: &errors)
        if only != nil, also != nil || not != nil {
            tell("kinds-twice", node, .init(nl: "“only” gaat niet samen met “also” of “not”", en: "“only” does not go with “also” or “not”"))
        }
        var chosen = only ?? usual.union(also ?? []).subtracting(not ?? [])
        chosen.formUnion([.denied])
        return chosen
    }

    private mutating func treatments(_ node: Node, into plan: inout TextPlan) {
        var keys = PlanKeys(node, in: document, what: "default, person, date …", into: &errors)
        if let node = keys.required("default", into: &errors) { plan.defaultTreatment = treatment(node, of: nil) ?? .mask }
        if let node = keys.value("special categories"), let chosen = treatment(node, of: nil) {
            for kind in TextPlan.specialCategories { plan.treatments[kind] = chosen }
        }
        for (name, kind) in Self.kindNames {
            guard let node = keys.value(name), let chosen = treatment(node, of: kind) else { continue }
            plan.treatments[kind] = chosen
            if !plan.kinds.contains(kind) {
                tell(
                    "treated-not-found", node,
                    .init(nl: "“\(name)” wordt niet gezocht, en kan niet behandeld worden", en: "“\(name)” is not looked for, and cannot be treated"),
                    hint: .init(nl: "zet \(name) bij “kinds”, onder “also”", en: "add \(name) to “kinds”, under “also”"))
            }
        }
        keys.tellUnknown(into: &errors)
    }

    private mutating func treatment(_ node: Node, of kind: EntityKind?) -> Treatment? {
        if let mapping = node.mapping {
            guard kind != nil, mapping.count == 1, let level = mapping["generalise"] else {
                tell("bad-treatment", node, .init(nl: "hier hoort één behandeling te staan", en: "one treatment belongs here"), hint: Self.possible(kind))
                return nil
            }
            return generalisation(level, of: kind!)
        }
        let typed = node.string ?? ""
        if ["hash", "sha256", "sha-256", "md5", "sha1"].contains(typed.lowercased()) {
            tell("unkeyed-hash", node, BSNCount.refusal, hint: .init(nl: "kies pseudonym: dat gebruikt een sleutel", en: "choose pseudonym: it uses a key"))
            return nil
        }
        var candidates: [(String, Treatment)] = [
            ("keep", .keep), ("mark", .mark), ("mask", .mask), ("number", .number), ("remove", .remove), ("surrogate", .surrogate), ("pseudonym", .pseudonym),
        ]
        if kind == nil || !Generalisation.possible(for: kind!).isEmpty { candidates.append(("generalise", .generalise(.usual))) }
        if kind == .date || kind == .dateOfBirth { candidates.append(("shift", .shiftDates)) }
        return PlanKeys.choice(node, kind?.rawValue ?? "default", candidates, in: document, into: &errors)
    }

    private mutating func generalisation(_ node: Node, of kind: EntityKind) -> Treatment? {
        let levels = Generalisation.possible(for: kind)
        guard !levels.isEmpty else {
            tell(
                "not-general", node, .init(nl: "“\(kind.rawValue)” kan niet vergroofd worden", en: "“\(kind.rawValue)” cannot be generalised"),
                hint: Self.possible(kind))
            return nil
        }
        return PlanKeys.choice(node, "generalise", levels.map { ($0.rawValue, $0) }, in: document, into: &errors).map { .generalise($0) }
    }

    private static func possible(_ kind: EntityKind?) -> Bilingual {
        var names = ["keep", "mark", "mask", "number", "remove", "surrogate", "pseudonym"]
        if let kind { names += Generalisation.possible(for: kind).map { "{generalise: \($0.rawValue)}" } }
        let list = names.joined(separator: ", ")
        return .init(nl: "mogelijk: \(list)", en: "possible: \(list)")
    }

    /// Phrases without a letter or a digit can not be looked for.
    private mutating func phrases(_ texts: [(text: String, node: Node)], _ what: String) -> [String] {
        for (text, node) in texts where !PhraseMatcher.canMatch(text) {
            tell(
                "no-words", node,
                .init(nl: "“\(what)” wil woorden: hier staat geen letter of cijfer", en: "“\(what)” wants words: there is no letter or digit here"))
        }
        return texts.map(\.text)
    }

    private mutating func knownNames(_ node: Node) -> TextPlan.KnownNames {
        if node.mapping != nil {
            var keys = PlanKeys(node, in: document, what: "field", into: &errors)
            _ = keys.required("field", into: &errors)
            let field = keys.text("field", into: &errors)
            keys.tellUnknown(into: &errors)
            return field.map { .field($0) } ?? .none
        }
        guard let list = node.sequence else {
            tell("not-a-list", node, .init(nl: "hier hoort een lijst van namen, of {field: …}", en: "a list of names belongs here, or {field: …}"))
            return .none
        }
        var names: [String] = []
        for item in list {
            if let name = item.string, PhraseMatcher.canMatch(name) {
                names.append(name)
            } else {
                tell("not-a-name", item, .init(nl: "hier hoort een naam te staan", en: "a name belongs here"))
            }
        }
        return .list(names)
    }

    private mutating func dateShift(_ node: Node) -> TextPlan.DateShift {
        var keys = PlanKeys(node, in: document, what: "from, to, keep weekday", into: &errors)
        let limits = -3660...3660
        _ = (keys.required("from", into: &errors), keys.required("to", into: &errors))
        let from = keys.number("from", in: limits, into: &errors)
        let to = keys.number("to", in: limits, into: &errors)
        let weekday = keys.flag("keep weekday", into: &errors) ?? false
        keys.tellUnknown(into: &errors)
        guard let from, let to else { return .init() }
        guard from <= to else {
            tell("bad-range", node, .init(nl: "“from” ligt na “to”", en: "“from” is after “to”"))
            return .init()
        }
        let shift = TextPlan.DateShift(days: from...to, keepsWeekday: weekday)
        if shift.choices.isEmpty {
            tell(
                "no-shift", node, .init(nl: "zo blijft elke datum staan", en: "every date would stay as it is"),
                hint: .init(nl: "neem minstens een week in “from” of “to”", en: "take at least a week in “from” or “to”"))
        } else if shift.choices.count < 7 {
            tell(
                "few-shifts", node,
                shift.choices.count == 1
                    ? .init(nl: "er is maar 1 verschuiving mogelijk: die is uit te proberen", en: "there is only 1 shift possible: it can be tried out")
                    : .init(
                        nl: "er zijn maar \(shift.choices.count) verschuivingen mogelijk: die zijn uit te proberen",
                        en: "there are only \(shift.choices.count) shifts possible: they can be tried out"),
                hint: .init(nl: "maak het bereik ruimer", en: "widen the range"))
        }
        return shift
    }
}
