public import Register
public import Text

/// What a job says that it is about to do, before it starts.
public struct JobDeclaration: Sendable, Hashable {
    /// At least one: pseudonymise, anonymise, disclose…
    public var operations: [Operation]
    /// The datasets of the register that it works on.
    public var datasets: [Identifier<Dataset>]
    /// Sensitive data that are known to be in it, by the English names of the options of the fact “sensitive data”.
    public var data: [String]
    /// Whose data, by the English names of the options of the fact “people”.
    public var people: [String]

    /// A declaration of one job.
    public init(operations: [Operation], datasets: [Identifier<Dataset>] = [], data: [String] = [], people: [String] = []) {
        (self.operations, self.datasets, self.data, self.people) = (operations, datasets, data, people)
    }

    /// The same as what a permit is held against.
    public var use: PermitUse { PermitUse(operations: operations, data: data, people: people, datasets: datasets) }

    /// Whether a permit covers all of it.
    /// - Parameter words: what an English name of data or people is called.
    /// - Throws: `JobFault.undeclared` without an operation, or without a dataset or people where the permit names some; `JobFault.notCovered` with
    ///   what is not in the permit, and which field of which dossier mends it.
    public func check(under permit: Permit, words: (String) -> Bilingual = { Bilingual($0) }) throws(JobFault) {
        guard !operations.isEmpty else {
            throw .undeclared(
                .init(nl: "er is niet gezegd welke bewerking dit is", en: "it was not said which operation this is"),
                mend: .init(nl: "geef --operation, zoals pseudonymise", en: "give --operation, such as pseudonymise"))
        }
        guard !datasets.isEmpty || permit.datasets.isEmpty else {
            throw .undeclared(
                .init(nl: "er is niet gezegd welke dataset dit is", en: "it was not said which dataset this is"),
                mend: .init(
                    nl: "geef --dataset; de vergunning noemt: \(permit.datasets.map(\.text).joined(separator: ", "))",
                    en: "give --dataset; the permit names: \(permit.datasets.map(\.text).joined(separator: ", "))"))
        }
        guard !people.isEmpty || permit.people.isEmpty else {
            let (nl, en) = (permit.people.map { words($0).nl }, permit.people.map { words($0).en })
            throw .undeclared(
                .init(nl: "er is niet gezegd van wie deze gegevens zijn", en: "it was not said whose data these are"),
                mend: .init(
                    nl: "geef --people; de vergunning noemt: \(nl.joined(separator: ", "))",
                    en: "give --people; the permit names: \(en.joined(separator: ", "))"))
        }
        for operation in operations { try check(PermitUse(operations: [operation]), permit, .operations, words) }
        for dataset in datasets { try check(PermitUse(datasets: [dataset]), permit, .datasets, words) }
        for kind in data { try check(PermitUse(data: [kind]), permit, .data, words) }
        for group in people { try check(PermitUse(people: [group]), permit, .people, words) }
    }

    private func check(_ use: PermitUse, _ permit: Permit, _ field: DossierField, _ words: (String) -> Bilingual) throws(JobFault) {
        do throws(PermitFault) { try permit.check(use, words: words) } catch { throw .notCovered(error, mend: field.mend(permit)) }
    }
}

/// Where in a dossier it stands what a permit allows.
enum DossierField {
    case operations, datasets, data, people

    var name: Bilingual {
        switch self {
        case .operations: .init(nl: "“bewerkingen”", en: "“operations”")
        case .datasets: .init(nl: "“datasets”", en: "“datasets”")
        case .data: .init(nl: "de vraag “gevoelige gegevens”", en: "the question “sensitive data”")
        case .people: .init(nl: "de vraag “mensen”", en: "the question “people”")
        }
    }

    /// How somebody gets what the permit does not have.
    func mend(_ permit: Permit) -> Bilingual {
        Bilingual(
            nl: """
                vul dit aan bij \(name.nl) in het dossier \(permit.dossier) (versie \(permit.subject)), laat de nieuwe versie ondertekenen \
                en vraag een vergunning
                """,
            en: "add it at \(name.en) in the dossier \(permit.dossier) (version \(permit.subject)), have the new version signed and ask for a permit")
    }
}
