public import Register
public import Text

/// Why a job does not start, is stopped, or gives nothing out. No case holds anything of the data.
public enum JobFault: Error, Sendable, Hashable {
    /// The permit does not hold.
    case permit(PermitFault)
    /// What the job is about to do is not in the permit, with how to mend it.
    case notCovered(PermitFault, mend: Bilingual)
    /// What a job is about to do was not said.
    case undeclared(Bilingual, mend: Bilingual)
    /// Without a permit nothing runs but on a terminal.
    case noPermit
    case category(CategoryStop)
    /// Safeguards of the permit that were not reached, each with what was reached and what is needed; reasons, by name, say why one was not measured.
    case safeguards([SafeguardResult], mend: Bilingual, reasons: [String: Bilingual] = [:])
    /// The privacy budget does not allow what was asked; nothing of it was spent.
    case budget(Bilingual, mend: Bilingual)
    /// What was held is not what the job says that it wrote.
    case incomplete(Bilingual)
    /// The permit ended while the job ran.
    case ended(PermitFault)
    case output(OutputFault)
    case report(Bilingual)
    case log(Bilingual)
    /// A threshold that is less strict than the documented one.
    case threshold(Int, most: Int)

    /// In programs.
    public var code: String {
        switch self {
        case .permit(let fault), .notCovered(let fault, _): fault.code
        case .undeclared: "undeclared"
        case .noPermit: "no-permit"
        case .category: JobRecord.Halt.category.rawValue
        case .safeguards: JobRecord.Halt.safeguard.rawValue
        case .budget: JobRecord.Halt.budget.rawValue
        case .incomplete: JobRecord.Halt.incomplete.rawValue
        case .ended: JobRecord.Halt.expired.rawValue
        case .output: "output"
        case .report: "report"
        case .log: "log"
        case .threshold: "threshold"
        }
    }

    /// What is wrong, and where.
    public var message: Bilingual {
        switch self {
        case .permit(let fault), .notCovered(let fault, _): fault.message
        case .undeclared(let words, _): words
        case .noPermit: .init(nl: "er is geen vergunning genoemd", en: "no permit was named")
        case .category(let stop): stop.message
        case .safeguards(let results, _, let reasons):
            Bilingual(
                nl: "het resultaat wordt niet vrijgegeven: " + results.map { $0.message(because: reasons[$0.safeguard.name]).nl }.joined(separator: "; "),
                en: "the result is not released: " + results.map { $0.message(because: reasons[$0.safeguard.name]).en }.joined(separator: "; "))
        case .budget(let words, _): words
        case .incomplete(let words):
            Bilingual(nl: "wat eruit kwam is niet volledig: ", en: "what came out is not complete: ") + words
        case .ended(let fault):
            Bilingual(nl: "de vergunning eindigde tijdens de werkgang: ", en: "the permit ended during the job: ") + fault.message
        case .output(let fault): fault.message
        case .report(let words), .log(let words): words
        case .threshold(let asked, let most):
            .init(
                nl: "een drempel van \(asked) kan niet: minder streng dan \(most) mag niet, en strenger dan 1 bestaat niet",
                en: "a threshold of \(asked) cannot be: less strict than \(most) is not allowed, and stricter than 1 does not exist")
        }
    }

    /// How to mend it; nil where the message says all.
    public var mend: Bilingual? {
        switch self {
        case .notCovered(_, let mend), .undeclared(_, let mend), .safeguards(_, let mend, _), .budget(_, let mend): mend
        case .permit(.revocationsUnknown), .permit(.revocations):
            .init(
                nl: "haal de lijst op bij wie de vergunning afgaf: /.well-known/waarborg/revocations.jwt",
                en: "fetch the list from whoever gave the permit: /.well-known/waarborg/revocations.jwt")
        case .permit(.expired), .permit(.revoked), .ended:
            .init(nl: "vraag in het dossier een nieuwe vergunning", en: "ask for a new permit in the dossier")
        case .noPermit:
            .init(
                nl: "geef --permit met --keys en --revocations; op een terminal kan --without-permit, wat in het verslag komt",
                en: "give --permit with --keys and --revocations; on a terminal --without-permit is possible, which stands in the report")
        case .category(let stop): stop.mend
        case .incomplete: .init(nl: "doe de werkgang opnieuw", en: "run the job again")
        case .threshold(_, let most): .init(nl: "kies 1 tot en met \(most)", en: "choose 1 to \(most)")
        case .permit, .output, .report, .log: nil
        }
    }

    /// As the report of the job has it.
    public var halt: JobRecord.Halt {
        switch self {
        case .category: .category
        case .safeguards: .safeguard
        case .budget: .budget
        case .incomplete: .incomplete
        case .ended: .expired
        default: .failed
        }
    }
}
