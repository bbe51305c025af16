public import Text

/// How a duty stands.
public enum DutyStatus: String, Sendable, Hashable, CaseIterable {
    case notApplicable = "not-applicable"
    /// Whether it applies is not known yet.
    case possible
    /// It applies; whether it is fulfilled is not known.
    case open
    case fulfilled
    /// It applies and is not fulfilled, but nothing runs yet.
    case outstanding
    /// It applies, is not fulfilled, and should have been.
    case breached

    public var text: Bilingual {
        switch self {
        case .notApplicable: .init(nl: "niet van toepassing", en: "does not apply")
        case .possible: .init(nl: "misschien van toepassing", en: "may apply")
        case .open: .init(nl: "van toepassing, niet bekend of eraan voldaan is", en: "applies, not known whether it is fulfilled")
        case .fulfilled: .init(nl: "voldaan, volgens uw antwoorden", en: "fulfilled, by your answers")
        case .outstanding: .init(nl: "nog te doen", en: "still to do")
        case .breached: .init(nl: "niet nagekomen", en: "breached")
        }
    }
}

extension Solver {
    /// How a duty stands in a layer. For a norm that is no duty: not applicable.
    func status(ofDuty index: Int, in layer: Layer) -> DutyStatus {
        guard let duty = program.rulebook.norms[index].duty, let fulfilled = program.fulfilled[layer.rawValue][index] else { return .notApplicable }
        switch value(program.applies[layer.rawValue][index]) {
        case .no: return .notApplicable
        case .unknown: return .possible
        case .yes: break
        }
        switch value(fulfilled) {
        case .yes: return .fulfilled
        case .unknown: return .open
        case .no:
            let runs = duty.moment == .after ? Truth.yes : !value(program.planned)
            return runs == .yes ? .breached : .outstanding
        }
    }
}
