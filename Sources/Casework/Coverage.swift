public import Rulebook
public import Text

/// Where the rulebook accounts for each norm of the work list.
public struct Coverage: Sendable {
    /// What the rulebook does with a norm.
    public enum State: Sendable, Hashable {
        case modelled
        /// Left to people.
        case weighing
        /// Not modelled, and why.
        case notModelled(Bilingual)
        case unaccounted

        /// The word for it in JSON.
        public var word: String {
            switch self {
            case .modelled: "modelled"
            case .weighing: "weighing"
            case .notModelled: "not-modelled"
            case .unaccounted: "unaccounted"
            }
        }
    }

    /// A place in the rulebook that names a norm.
    public struct Place: Sendable, Hashable {
        /// The id of a norm, weighing or term, or the citation of a provision.
        public var name: String
        public var position: SourcePosition
    }

    public struct Entry: Sendable {
        public var norm: NormList.Entry
        public var state: State
        public var places: [Place]
    }

    public var entries: [Entry]
    /// Norm ids that the rulebook names and the list does not know.
    public var strangers: [Diagnostic]
    /// Provisions by status.
    public var provisions: (modelled: Int, weighing: Int, notModelled: Int, toVerify: Int)

    public var unaccounted: [Entry] { entries.filter { $0.state == .unaccounted } }

    /// Finds every norm of the list in the provisions, norms, weighings and terms of the rulebook.
    public init(_ list: NormList, in rulebook: Rulebook) {
        var found = Findings(ids: list.entries.map(\.id))
        for norm in rulebook.norms { found.add(norm.listed, Place(name: norm.id, position: norm.position), norm.kind == .gap ? nil : .modelled) }
        for weighing in rulebook.weighings { found.add(weighing.listed, Place(name: weighing.id, position: weighing.position), .weighing) }
        for term in rulebook.terms { found.add(term.listed, Place(name: term.id, position: term.position), .modelled) }
        provisions = (0, 0, 0, 0)
        for provision in rulebook.files.flatMap(\.provisions) {
            let state: State
            switch provision.status {
            case .modelled: (state, provisions.modelled) = (.modelled, provisions.modelled + 1)
            case .weighing: (state, provisions.weighing) = (.weighing, provisions.weighing + 1)
            case .notModelled(let reason): (state, provisions.notModelled) = (.notModelled(reason), provisions.notModelled + 1)
            }
            if provision.verify != nil { provisions.toVerify += 1 }
            found.add(provision.norms, Place(name: provision.citation, position: provision.position), state)
        }
        entries = list.entries.map { Entry(norm: $0, state: found.state(of: $0.id), places: found.places[$0.id] ?? []) }
        strangers = found.strangers
    }

    private struct Findings {
        let ids: [String]
        var places: [String: [Place]] = [:]
        var states: [String: [State]] = [:]
        var strangers: [Diagnostic] = []
        private let known: Set<String>

        init(ids: [String]) { (self.ids, known) = (ids, Set(ids)) }

        mutating func add(_ norms: [String], _ place: Place, _ state: State?) {
            for id in norms {
                guard known.contains(id) else {
                    strangers.append(
                        Diagnostic(
                            "unknown-norm", at: place.position, .init(nl: "de lijst kent geen norm “\(id)”", en: "the list knows no norm “\(id)”"),
                            hint: suggestion(for: id, among: ids).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }))
                    continue
                }
                places[id, default: []].append(place)
                if let state { states[id, default: []].append(state) }
            }
        }

        /// What is modelled anywhere counts as modelled; a reason why not counts only where nothing else does.
        func state(of id: String) -> State {
            let states = states[id] ?? []
            if states.contains(.modelled) { return .modelled }
            if states.contains(.weighing) { return .weighing }
            return states.first ?? .unaccounted
        }
    }
}

extension LawFile {
    /// The provisions of the file, in order.
    public var provisions: [Provision] {
        elements.compactMap { if case .provision(let provision) = $0 { provision } else { nil } }
    }
}
