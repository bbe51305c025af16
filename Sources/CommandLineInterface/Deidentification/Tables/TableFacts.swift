import DisclosureRisk
import Jobs
import Register
import TableRelease
import Text

/// Everything that is known of one release when it is done or refused: what the reports are written from. Nothing of a cell is in it.
struct TableFacts: Sendable {
    enum Outcome: Sendable {
        case released
        case refused(Bilingual)
        /// Somebody measured a release that was made elsewhere.
        case measured
    }

    /// Another release of the same table, to show what more or less protection would cost.
    struct Alternative: Sendable, Hashable {
        var k: Int
        /// What is kept of the information in the quasi-identifiers, from 0 to 1.
        var kept: Double
        /// The highest prosecutor risk of a record.
        var risk: Double
    }

    var outcome = Outcome.measured
    var day: String
    /// The permit, and the version of the dossier that it rests on.
    var permit: (id: String, version: String)?
    var rowsIn: Int
    var control: ControlGroup.Source
    var controlRows: Int
    /// Rows of the control group that are equal to one of the table; nil where nothing was compared.
    var controlEqual: Int?
    var plan: TablePlan?
    var proposals: [ColumnView]
    var record: ReleaseRecord?
    var risk: RiskReport
    /// The safeguards of the permit, and the limits of the plan as safeguards.
    var demanded: [SafeguardResult]
    var limits: [SafeguardResult]
    var alternatives: [Alternative] = []
    /// Signs of sensitive data that were too few to stop the run.
    var doubts: [CategoryWatch.Doubt] = []
    /// A mark of the file that was read, which only whoever has the secret can make; nil without a secret and for a database. Its digest
    /// alone would let somebody who knows the file but for one cell try what stands there.
    var inputMark: String?
    /// SHA-256 of what was written.
    var outputDigest: String?
    /// SHA-256 of the files that the plan names, by name.
    var files: [(name: String, digest: String)] = []

    /// Where a plan protects a column less than the profile proposes; the plan decides, and whoever judges it has to see that.
    var deviations: [Bilingual] {
        guard let plan else { return [] }
        return proposals.compactMap { view in
            guard let column = plan.columns.first(where: { $0.name == view.profile.name }), column.treatment != .remove, column.treatment != .pseudonym else {
                return nil
            }
            let isWeaker =
                switch (view.role, column.role) {
                case (.directIdentifier, let role): role != .directIdentifier
                case (.quasiIdentifier, .sensitive), (.quasiIdentifier, .other): true
                case (.sensitive, .other): true
                default: false
                }
            guard isWeaker else { return nil }
            let (plan, proposed) = (column.role.label, view.role.label)
            return Bilingual(
                nl: "Het plan noemt kolom “\(column.name)” \(plan.nl); het voorstel was \(proposed.nl), want \(view.reason.nl).",
                en: "The plan calls column “\(column.name)” \(plan.en); the proposal was \(proposed.en), because \(view.reason.en).")
        }
    }

    /// What is said of a demand, with why nothing counts as measured.
    func explanation(of result: SafeguardResult) -> Bilingual { result.message(because: risk.powerless[result.safeguard.name]) }

    /// Whether a demand is reached, in a few words.
    func status(of result: SafeguardResult) -> Bilingual {
        guard result.status == .notMeasured, risk.powerless[result.safeguard.name] != nil else { return result.status.name }
        return Bilingual(nl: "niet aangetoond", en: "not shown")
    }

    private var equalWords: Bilingual {
        guard let controlEqual, controlEqual > 0 else { return Bilingual("") }
        return Bilingual(
            nl: " \(controlEqual) daarvan \(controlEqual == 1 ? "is" : "zijn") gelijk aan een rij van de tabel, niet meer dan bij anderen te verwachten is.",
            en: " \(controlEqual) of them \(controlEqual == 1 ? "is" : "are") equal to a row of the table, no more than is to be expected of other people.")
    }

    /// What to say of the people beside whom the attacks were run.
    var controlWords: Bilingual {
        switch control {
        case .none:
            .init(
                nl: "Er was geen controlegroep. Wat een aanval dan vindt, telt geheel als risico, ook wat over iedereen te weten is.",
                en: "There was no control group. All that an attack finds then counts as risk, also what can be known about anybody.")
        case .file:
            .init(
                nl: "De controlegroep telt \(Bilingual.rows(controlRows).nl) uit een bestand: mensen van dezelfde soort die niet in de tabel zitten.",
                en: "The control group counts \(Bilingual.rows(controlRows).en) from a file: people of the same kind who are not in the table.") + equalWords
        case .heldOut where controlRows == 1:
            .init(
                nl: "1 rij is vooraf door loting apart gehouden als controlegroep; die is niet vrijgegeven en telt niet als weggelaten.",
                en: "1 row was set apart by lot beforehand as the control group; it was not released and does not count as left out.")
        case .heldOut:
            .init(
                nl: "\(controlRows) rijen zijn vooraf door loting apart gehouden als controlegroep; zij zijn niet vrijgegeven en tellen niet als weggelaten.",
                en: "\(controlRows) rows were set apart by lot beforehand as the control group; they were not released and do not count as left out.")
        }
    }
}
