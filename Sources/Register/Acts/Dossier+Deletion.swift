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
        let isAsked = !permits.isEmpty || !advices.isEmpty || !council.isEmpty || !workflows.consultations.isEmpty || !workflows.objectionWindows.isEmpty
        // Whoever weighs, concludes or shows something without writing in the dossier did so for others to rely on.
        let hands =
            judgements.map(\.stamp.by) + workflows.findings.map(\.stamp.by) + workflows.assessments.map(\.stamp.by)
            + tasks.values.flatMap(\.evidence).map(\.stamp.by)
        if isAsked || !workflows.assessments.isEmpty || hands.contains(where: { !current.authors.contains($0) }) {
            return .init(
                nl: "een ander heeft zich over dit dossier uitgesproken of is ernaar gevraagd",
                en: "somebody else gave their view of this dossier or was asked for it")
        }
        return nil
    }

    /// Says that the dossier goes out as a file.
    /// - Parameter format: of the file, in a word.
    public func takeOut(as format: String, by actor: Actor) throws(Refusal) -> [Deed] {
        try require(.takeOut, of: actor)
        return [deed("dossier.taken-out", details: ["format": .plain(format)])]
    }

    /// Whether somebody may see the datasets of the organisation: those are not of one department.
    public func seesDatasets(_ actor: Actor) -> Bool { actor.powers(in: organisation, department: nil).contains(.read) }

    /// Says that the dossier goes; whoever keeps it takes it away with this.
    /// - Parameter datasets: the names of what was obtained under it.
    /// - Throws: `Refusal`.
    public func delete(datasets: [String], by actor: Actor) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        if let staysBecause { throw .invalid(field: "delete", message: staysBecause) }
        guard datasets.isEmpty || seesDatasets(actor) else {
            throw .invalid(
                field: "delete",
                message: .init(
                    nl: "onder dit dossier zijn datasets verkregen (\(datasets.count)); vraag een privacy officer van de hele organisatie",
                    en: "datasets were obtained under this dossier (\(datasets.count)); ask a privacy officer of the whole organisation"))
        }
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
