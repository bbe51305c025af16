public import Text

/// Taking back a dossier on which nobody but its authors ever had to rely, such as one that was imported by mistake.
extension Dossier {
    /// Why it stays, for people; nil where it can be deleted.
    public var staysBecause: Bilingual? {
        let wasOffered = versions.count > 1 || current.status != .draft || !current.remark.isEmpty
        if wasOffered {
            return .init(
                nl: "dit dossier is al ter beoordeling aangeboden; laat het vervallen als het niet meer nodig is",
                en: "this dossier was submitted for review before; let it lapse when it is not needed any more")
        }
        if !permits.isEmpty || !advices.isEmpty || !council.isEmpty || !workflows.consultations.isEmpty || !workflows.objectionWindows.isEmpty {
            return .init(
                nl: "een ander heeft zich over dit dossier uitgesproken of is ernaar gevraagd",
                en: "somebody else gave their view of this dossier or was asked for it")
        }
        return nil
    }

    /// Says that the dossier goes; whoever keeps it takes it away with this.
    /// - Parameter datasets: the names of what was obtained under it.
    /// - Throws: `Refusal`.
    public func delete(datasets: [String], by actor: Actor) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        if let staysBecause { throw .invalid(field: "delete", message: staysBecause) }
        guard datasets.isEmpty else {
            let names = datasets.map { "“\($0)”" }.joined(separator: ", ")
            throw .invalid(
                field: "delete",
                message: .init(
                    nl: "deze datasets zijn onder dit dossier verkregen: \(names); noem daar eerst een ander dossier",
                    en: "these datasets were obtained under this dossier: \(names); name another dossier there first"))
        }
        return [deed("dossier.deleted", details: ["name": .plain(content.name)])]
    }
}
