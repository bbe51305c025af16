import Deadlines
public import Rulebook
import Text

/// What process owners and privacy officers change: facts, purposes, fields.
extension Dossier {
    /// Records answers; nil takes one back.
    /// - Parameters:
    ///   - answers: by the English or Dutch name of the fact, as JSON.
    ///   - purpose: nil for what holds for every purpose.
    /// - Throws: `Refusal`; then nothing was changed.
    public mutating func answer(
        _ answers: [String: String?], purpose: Identifier<Purpose>? = nil, by actor: Actor, _ now: Circumstances
    ) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        var read: [(name: String, answer: String?)] = []
        for (name, answer) in answers.sorted(by: { $0.key < $1.key }) { read.append(try Self.read(name, answer, now)) }
        var copy = self
        copy.openDraft(actor, now)
        let before = copy.content
        for (name, answer) in read {
            if let purpose {
                guard let index = copy.content.purposes.firstIndex(where: { $0.id == purpose }) else { throw Self.noPurpose }
                copy.content.purposes[index].facts[name] = answer
            } else {
                copy.content.facts[name] = answer
            }
            // What a person says now takes the place of what a task had established.
            copy.established.removeAll { $0.fact == name && ($0.purpose == nil || purpose == nil || $0.purpose == purpose) }
        }
        let changes = ContentComparison(before, copy.content).changedFields
        guard !changes.isEmpty || copy.established != established else { return [] }
        copy.noteChanges(now)
        copy.revision += 1
        self = copy
        return [deed("dossier.answered", details: ["facts": .plain(read.map(\.name).joined(separator: ", "))])]
    }

    /// Changes the name, purposes (without their answers), fields, datasets or operations.
    /// - Throws: `Refusal`; then nothing was changed.
    public mutating func describe(by actor: Actor, _ now: Circumstances, _ change: (inout DossierContent) -> Void) throws(Refusal) -> [Deed] {
        try require(.edit, of: actor)
        var copy = self
        copy.openDraft(actor, now)
        let before = copy.content
        change(&copy.content)
        guard copy.content != before else { return [] }
        guard copy.content.facts == before.facts, copy.content.purposes.allSatisfy({ before.purpose($0.id)?.facts ?? $0.facts == $0.facts }) else {
            throw .invalid(field: "facts", message: .init(nl: "feiten wijzigt u als antwoord op een vraag", en: "facts are changed by answering a question"))
        }
        try copy.check(copy.content, now)
        copy.noteChanges(now)
        copy.revision += 1
        let changed = ContentComparison(before, copy.content).changedFields
        self = copy
        return [deed("dossier.described", details: ["fields": .plain(changed.joined(separator: ", "))])]
    }

    /// Moves the dossier to another part of the organisation.
    public mutating func move(to department: Identifier<Department>?, by actor: Actor) throws(Refusal) -> [Deed] {
        try require(.assign, of: actor)
        guard department != self.department else { return [] }
        // Whoever works for one department only may not give a dossier away to where they may not act.
        guard actor.powers(in: organisation, department: department).contains(.assign) else { throw .notAllowed(.assign) }
        self.department = department
        revision += 1
        return [deed("dossier.moved", details: ["department": .plain(department?.text ?? "")])]
    }

    /// A fact that a task, sign-off or decision makes true; it takes no new version, for it is what the version asked.
    mutating func establish(_ fact: String, _ answer: String, purpose: Identifier<Purpose>?, because key: String, by actor: Actor, _ now: Circumstances) {
        settle(now) {
            $0.established.append(Established(fact: fact, answer: answer, purpose: purpose, stamp: Stamp(by: actor.account, at: now.time), by: key))
        }
    }

    /// Makes sure that there is a draft to change, and that whoever changes it counts as its author.
    mutating func openDraft(_ actor: Actor, _ now: Circumstances) {
        if current.status == .draft {
            versions[versions.count - 1].authors.insert(actor.account)
            return
        }
        // The new draft says what holds now, with all that was established.
        content = settledContent
        established = []
        versions.append(
            DossierVersion(id: Identifier(random: now.random(16)), number: current.number + 1, opened: Stamp(by: actor.account, at: now.time)))
    }

    /// The content with what was established in it; judgements stay apart.
    var settledContent: DossierContent {
        var settled = content
        for index in settled.purposes.indices {
            let purpose = settled.purposes[index]
            let all = saidAnswers(for: purpose)
            for established in established where established.purpose == nil || established.purpose == purpose.id {
                let value = all[established.fact]
                if established.purpose == nil, purpose.facts[established.fact] == nil {
                    settled.facts[established.fact] = value
                } else {
                    settled.purposes[index].facts[established.fact] = value
                }
            }
        }
        return settled
    }

    // MARK: Checks

    /// The English name and the answer in its one form.
    private static func read(_ name: String, _ answer: String?, _ now: Circumstances) throws(Refusal) -> (name: String, answer: String?) {
        let rulebook = now.engine.rulebook
        guard let fact = rulebook.fact(named: name) else {
            throw .invalid(field: name, message: .init(nl: "het regelboek kent “\(name)” niet", en: "the rulebook does not know “\(name)”"))
        }
        let declared = rulebook.facts[fact]
        guard declared.isFact else {
            throw .invalid(
                field: name,
                message: .init(
                    nl: "“\(declared.name.nl)” is een oordeel; leg het vast met de reden", en: "“\(declared.name.en)” is a judgement; record it with its reason"
                ))
        }
        guard let answer else { return (declared.name.en, nil) }
        guard let value = JSONReader.read(Array(answer.utf8)), let state = now.reader.state(value, of: fact) else {
            throw .invalid(
                field: name,
                message: .init(nl: "dit antwoord past niet bij “\(declared.name.nl)”", en: "this answer does not fit “\(declared.name.en)”"))
        }
        return (declared.name.en, AnswerText.json(state, of: fact, in: rulebook))
    }

    func check(_ content: DossierContent, _ now: Circumstances) throws(Refusal) {
        func invalid(_ field: String, _ nl: String, _ en: String) -> Refusal { .invalid(field: field, message: .init(nl: nl, en: en)) }
        if content.name.isEmpty { throw invalid("name", "geef het dossier een naam", "give the dossier a name") }
        if content.name.utf8.count > 300 { throw invalid("name", "deze naam is te lang (300 tekens)", "this name is too long (300 characters)") }
        if content.purposes.isEmpty { throw invalid("purposes", "een dossier heeft minstens één doel", "a dossier has at least one purpose") }
        if Set(content.purposes.map(\.id)).count != content.purposes.count {
            throw invalid("purposes", "een doel staat er twee keer", "a purpose stands here twice")
        }
        for purpose in content.purposes where purpose.name.isEmpty { throw invalid("purposes", "geef elk doel een naam", "give every purpose a name") }
        for id in content.fields.keys.sorted() {
            guard let field = RegisterFields.field(id) else { throw invalid(id, "dit veld bestaat niet", "there is no such field") }
            do { try field.check(content.fields[id]!) } catch { throw .invalid(field: error.path, message: error.message) }
        }
    }

    static var noPurpose: Refusal { .unknown(what: .init(nl: "dit doel", en: "this purpose")) }
}

/// Answers as the register keeps them.
public enum AnswerText {
    /// JSON by English names in which a list says yes or no of each option.
    public static func json(_ state: FactState, of fact: Int, in rulebook: Rulebook) -> String {
        var json = JSONWriter(capacity: 128)
        SituationJSON(rulebook, namesEveryOption: true).write(state, of: fact, to: &json)
        return json.string
    }

    /// The facts, not the judgements, of a situation, by English name.
    public static func facts(of situation: Situation, in rulebook: Rulebook) -> [String: String] {
        var answers: [String: String] = [:]
        for (fact, state) in situation.states where rulebook.facts[fact].isFact {
            answers[rulebook.facts[fact].name.en] = json(state, of: fact, in: rulebook)
        }
        return answers
    }
}
