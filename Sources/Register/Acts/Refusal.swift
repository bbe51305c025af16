public import Text

/// Why an act was not done. Nothing was changed.
public enum Refusal: Error, Sendable, Hashable {
    /// The role lacks this power here. Whoever may not read is told that there is nothing.
    case notAllowed(Power)
    /// Whoever made it may not check it.
    case ownWork(Power)
    /// The version is not at this point.
    case wrongStatus(DossierVersion.Status, needed: [DossierVersion.Status])
    /// Somebody else changed the dossier in the meantime.
    case stale
    /// What was filled in cannot be: the field and why.
    case invalid(field: String, message: Bilingual)
    /// What still stands in the way of a permit.
    case obstacles([Obstacle])
    case unknown(what: Bilingual)

    public var message: Bilingual {
        switch self {
        case .notAllowed(let power):
            .init(nl: "uw rol laat dit niet toe: \(power.name.nl)", en: "your role does not allow this: \(power.name.en)")
        case .ownWork(let power):
            .init(
                nl: "u hebt aan deze versie meegewerkt; een ander moet dit doen: \(power.name.nl)",
                en: "you worked on this version; somebody else has to do this: \(power.name.en)")
        case .wrongStatus(let status, let needed):
            .init(
                nl: "dit kan niet met een versie die \(status.name.nl) is; nodig: \(needed.map(\.name.nl).joined(separator: " of "))",
                en: "this cannot be done to a version that is \(status.name.en); needed: \(needed.map(\.name.en).joined(separator: " or "))")
        case .stale:
            .init(
                nl: "iemand anders heeft het dossier intussen gewijzigd; bekijk het en probeer het opnieuw",
                en: "somebody else changed the dossier in the meantime; look at it and try again")
        case .invalid(_, let message): message
        case .obstacles(let obstacles):
            .init(
                nl: "er staat nog iets in de weg: " + obstacles.map(\.message.nl).joined(separator: "; "),
                en: "something is still in the way: " + obstacles.map(\.message.en).joined(separator: "; "))
        case .unknown(let what): Bilingual(nl: "niet gevonden: \(what.nl)", en: "not found: \(what.en)")
        }
    }
}

extension Dossier {
    /// What somebody may do here.
    public func powers(of actor: Actor) -> Set<Power> { actor.powers(in: organisation, department: department) }

    func require(_ power: Power, of actor: Actor) throws(Refusal) {
        guard powers(of: actor).contains(power) else { throw .notAllowed(power) }
    }

    func require(_ statuses: DossierVersion.Status...) throws(Refusal) {
        guard statuses.contains(current.status) else { throw .wrongStatus(current.status, needed: statuses) }
    }
}
