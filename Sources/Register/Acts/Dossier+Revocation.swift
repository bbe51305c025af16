import Rulebook
import Text

/// What brought a permit down, for who reads why.
extension Dossier {
    /// The answers that changed since the version of a permit and that stand in its way, in words; empty where none is known.
    func causes(
        of permit: PermitRecord, _ tainted: [(dataset: Identifier<Dataset>, reason: Bilingual)], _ now: Circumstances
    ) -> Bilingual {
        guard let before = versions.first(where: { $0.id == permit.version })?.content else { return Bilingual("") }
        let changed = ContentComparison(before, content).changes.filter { change in
            guard case .fact(_, let purpose) = change.subject else { return false }
            return purpose.map(permit.purposes.contains) ?? true
        }
        guard !changed.isEmpty else { return changesOfDecisions(now) }
        func falls(with change: ContentComparison.Change?) -> Bool {
            var trial = self
            trial.content = before
            if let change { trial.set(change.subject, to: change.after) }
            trial.noteChanges(now)
            return trial.gate(Set(permit.purposes), trial.assessment(now), tainted, now).obstacles.contains { $0.revokes != nil }
        }
        // What falls without any of them did not fall because of them.
        guard !falls(with: nil) else { return changesOfDecisions(now) }
        // Those that bring it down alone; where none does, they do so together.
        let alone = changed.filter { falls(with: $0) }
        let listed = (alone.isEmpty ? changed : alone).map { words(for: $0, now) }
        let lead =
            listed.count == 1
            ? Bilingual(nl: ". Dit antwoord veranderde: ", en: ". This answer changed: ")
            : Bilingual(nl: ". Deze antwoorden veranderden: ", en: ". These answers changed: ")
        return lead + .joined(listed, "; ")
    }

    /// What is described otherwise than when something was decided that counts no more now.
    private func changesOfDecisions(_ now: Circumstances) -> Bilingual {
        let decisions: [any RestsOnFacts] = judgements + advices.suffix(1) + council.suffix(1) + tasks.sorted { $0.key < $1.key }.map(\.value)
        var seen = Set<Bilingual>()
        let changes = decisions.flatMap { $0.changes(in: now.engine.rulebook) }.filter { seen.insert($0).inserted }
        guard !changes.isEmpty else { return Bilingual("") }
        return Bilingual(nl: ". Dit is anders dan toen erover werd besloten: ", en: ". This is otherwise than when it was decided on: ")
            + .joined(changes, "; ")
    }

    private mutating func set(_ subject: ContentComparison.Subject, to answer: String) {
        guard case .fact(let name, let purpose) = subject else { return }
        let value = answer.isEmpty ? nil : answer
        if let purpose {
            guard let index = content.purposes.firstIndex(where: { $0.id == purpose }) else { return }
            content.purposes[index].facts[name] = value
        } else {
            content.facts[name] = value
        }
    }

    private func words(for change: ContentComparison.Change, _ now: Circumstances) -> Bilingual {
        guard case .fact(let name, _) = change.subject else { return Bilingual("") }
        let rulebook = now.engine.rulebook
        func words(_ answer: String) -> Bilingual {
            if answer.isEmpty { return Bilingual(nl: "geen antwoord", en: "no answer") }
            return now.reader.answer(answer, to: name).map { rulebook.words(for: $0.state, of: $0.fact) } ?? Bilingual(answer)
        }
        let fact = rulebook.fact(named: name).map { rulebook.facts[$0].name } ?? Bilingual(name)
        let (before, after) = (words(change.before), words(change.after))
        return Bilingual(nl: "“\(fact.nl)” (\(before.nl) → \(after.nl))", en: "“\(fact.en)” (\(before.en) → \(after.en))")
    }
}
