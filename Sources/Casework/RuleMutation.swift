import Dispatch
public import Rulebook
import Synchronization
import Text

/// Changes the rulebook by one slip of the pen at a time and holds every change against the decided cases and check cases.
///
/// A mutant is killed when some case notices it. A survivor is a line that nobody would miss if it were wrong.
public struct RuleMutation: Sendable {
    let engine: Engine
    let mutants: [Mutant]
    let cases: [Probe]

    /// A case with the value of every norm in it.
    struct Probe: Sendable {
        var id: String
        var asOf: LawDate
        var values: SituationValues
        /// The same by statute and case law alone, and with guidance: only where the case says what the verdict must be.
        var byLayer: [SituationValues] = []
        /// The verdict that must come out in one of the layers, and that does with the unchanged rulebook.
        var level: Level?
        var decided: DecidedCase?
        var check: CheckCase?
        /// For a decided case, which decisive norms the unchanged rulebook confirms.
        var confirmed: [Int] = []
    }

    /// How a mutant ended.
    enum Fate: Sendable {
        /// An expectation of this case fails.
        case failed(String)
        /// This case comes out otherwise, without saying what it should be.
        case noticed(String)
        case equivalent
        case survived(searchGaveUp: Bool)
    }

    /// Makes every mutant and holds it against every case, on all cores.
    ///
    /// - Parameter progress: called now and then with the number of mutants done and their total; from any thread.
    public static func run(
        _ engine: Engine, _ library: CaseLibrary, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) -> MutationReport {
        let run = RuleMutation(engine, library, engine.rulebook.mutants())
        let fates = run.fates(progress)
        return MutationReport(
            entries: zip(run.mutants, fates).map { MutationReport.Entry(mutant: $0, fate: MutationReport.Fate($1)) },
            coverage: run.coverage())
    }

    init(_ engine: Engine, _ library: CaseLibrary, _ mutants: [Mutant]) {
        self.engine = engine
        self.mutants = mutants
        let links = ModelLinks(engine.rulebook)
        var cases: [Probe] = []
        for decided in library.decided + library.contested {
            guard let values = try? SituationValues(engine, links, decided.situation, asOf: decided.asOf) else { continue }
            let confirmed = decided.decisive.compactMap { engine.rulebook.norm($0) }
                .filter { decided.isCarried(by: values.applies($0), values.status(ofDuty: $0)) }
            var probe = Probe(id: decided.id, asOf: decided.asOf, values: values, decided: decided, confirmed: confirmed)
            probe.expect(decided.outcome.level, decided.situation, engine, links)
            cases.append(probe)
        }
        for check in library.checks {
            guard let values = try? SituationValues(engine, links, check.situation, asOf: check.asOf) else { continue }
            // A check that fails already says nothing about a mutant.
            let holds = !check.fails(values.unchanged, engine.rulebook)
            var probe = Probe(id: check.id, asOf: check.asOf, values: values, check: holds ? check : nil)
            probe.expect(check.verdict.flatMap { $0.level }, check.situation, engine, links)
            cases.append(probe)
        }
        self.cases = cases
    }

    func fates(_ progress: @escaping @Sendable (Int, Int) -> Void) -> [Fate] {
        let results = Mutex((fates: [Fate?](repeating: nil, count: mutants.count), done: 0))
        DispatchQueue.concurrentPerform(iterations: mutants.count) { index in
            let fate = fate(of: mutants[index])
            let done = results.withLock { results in
                results.fates[index] = fate
                results.done += 1
                return results.done
            }
            if done % 100 == 0 || done == mutants.count { progress(done, mutants.count) }
        }
        return results.withLock { $0.fates.map { $0! } }
    }

    private func fate(of mutant: Mutant) -> Fate {
        var noticed: String?
        for probe in cases {
            let effect = probe.values.effect(of: mutant)
            if !effect.isNone, probe.fails(effect, engine.rulebook) || probe.givesAnotherVerdict(mutant) { return .failed(probe.id) }
            if noticed == nil, effect.isVisible { noticed = probe.id }
        }
        if let noticed { return .noticed(noticed) }
        switch MutantComparison(engine, mutant).canDiffer {
        case .possible: return .survived(searchGaveUp: false)
        case .impossible: return .equivalent
        case .gaveUp: return .survived(searchGaveUp: true)
        }
    }
}

extension RuleMutation.Probe {
    /// Notes the verdict that must come out, if three-valued logic settles it.
    mutating func expect(_ level: Level?, _ situation: Situation, _ engine: Engine, _ links: ModelLinks) {
        guard let level else { return }
        let layers = [Layer.law, .guidance].compactMap { try? SituationValues(engine, links, situation, asOf: asOf, layer: $0) }
        guard layers.contains(where: { $0.levels == level...level }) else { return }
        (byLayer, self.level) = (layers, level)
    }

    /// Whether the verdict that must come out no longer can.
    func givesAnotherVerdict(_ mutant: Mutant) -> Bool {
        guard let level else { return false }
        return !byLayer.contains { $0.effect(of: mutant).levels.contains(level) }
    }

    /// Whether an expectation of the case fails.
    func fails(_ effect: MutantEffect, _ rulebook: Rulebook) -> Bool {
        if let check { return check.fails(effect, rulebook) }
        guard let decided else { return false }
        return confirmed.contains { !decided.isCarried(by: effect.applies($0), effect.status(ofDuty: $0)) }
    }
}

extension Label {
    fileprivate var level: Level? {
        switch self {
        case .notCovered: .notCovered
        case .permitted: .permitted
        case .conditions: .conditions
        case .prohibited: .prohibited
        case .weighing, .undecided: nil
        }
    }
}

extension DecidedCase.Outcome {
    fileprivate var level: Level? {
        switch self {
        case .permitted: .permitted
        case .conditions: .conditions
        case .prohibited: .prohibited
        case .dutyBreached, .weighing: nil
        }
    }
}

extension DecidedCase {
    /// Whether a norm that applies like this carries the outcome.
    fileprivate func isCarried(by applies: Truth, _ status: DutyStatus) -> Bool {
        status == .breached || (outcome != .dutyBreached && applies == .yes)
    }
}

extension CheckCase {
    fileprivate func fails(_ effect: MutantEffect, _ rulebook: Rulebook) -> Bool {
        func norms(_ ids: [String]) -> [Int] { ids.compactMap { rulebook.norm($0) } }
        return norms(prohibitedBy).contains { effect.applies($0) != .yes }
            || norms(applies).contains { effect.applies($0) != .yes }
            || norms(notApplies).contains { effect.applies($0) != .no }
            || norms(breaches).contains { effect.status(ofDuty: $0) != .breached }
            || norms(fulfilled).contains { effect.status(ofDuty: $0) != .fulfilled }
            || norms(conditions).contains { ![.outstanding, .breached].contains(effect.status(ofDuty: $0)) }
    }
}
