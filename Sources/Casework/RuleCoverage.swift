import Dispatch
import Rulebook
import Synchronization

extension RuleMutation {
    /// For every line of a condition: is there a case in which it is yes and the norm would come out otherwise were it no, and
    /// the other way round? For every rule and exception: does it apply in some case, and not apply in another for a reason of its own?
    func coverage() -> RuleCoverage {
        let rulebook = engine.rulebook
        let lines = rulebook.conditionLines()
        let results = Mutex([(yes: Bool, no: Bool)](repeating: (false, false), count: lines.count))
        DispatchQueue.concurrentPerform(iterations: lines.count) { index in
            var seen = (yes: false, no: false)
            for probe in cases where !(seen.yes && seen.no) {
                switch probe.values.decisiveValue(of: lines[index]) {
                case .yes: seen.yes = true
                case .no: seen.no = true
                case .unknown: break
                }
            }
            results.withLock { $0[index] = seen }
        }
        let seen = results.withLock { $0 }
        var gaps: [RuleCoverage.Gap] = []
        for (line, seen) in zip(lines, seen) where !(seen.yes && seen.no) {
            gaps.append(.init(subject: line.subject, position: line.position, line: line.text, seenYes: seen.yes, seenNo: seen.no))
        }
        var norms = 0
        for (index, norm) in rulebook.norms.enumerated() where norm.kind == .rule || norm.kind == .exception {
            norms += 1
            let yes = cases.contains { $0.values.applies(index) == .yes }
            let no = cases.contains { $0.values.applies(index) == .no }
            if !(yes && no) { gaps.append(.init(subject: norm.id, position: norm.position, line: nil, seenYes: yes, seenNo: no)) }
        }
        return RuleCoverage(total: lines.count + norms, gaps: gaps)
    }
}
