public import Deadlines
import Rulebook
import Text

/// The way of a version: submitted, approved, signed; each by somebody else.
extension Dossier {
    /// Offers the draft for review: from now on its content is fixed.
    public mutating func submit(by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.submit, of: actor)
        try require(.draft)
        content = settledContent
        established = []
        change { version in
            version.status = .inReview
            version.submitted = Stamp(by: actor.account, at: now.time)
            version.authors.insert(actor.account)
            version.rulebook = now.engine.rulebook.revision
            version.remark = ""
        }
        versions[versions.count - 1].content = content
        return [deed("version.submitted", details: ["rulebook": .plain(now.engine.rulebook.revision)])]
    }

    /// Gives a version back to be mended.
    /// - Parameter reason: what has to be mended.
    public mutating func sendBack(reason: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        guard !powers(of: actor).isDisjoint(with: [.approve, .sign]) else { throw .notAllowed(.approve) }
        try require(.inReview, .approved)
        let reason = try filled(reason, "reason", .init(nl: "schrijf op wat er beter moet", en: "write down what has to be mended"))
        change { version in
            (version.status, version.remark) = (.draft, reason)
            (version.submitted, version.approved, version.content) = (nil, nil, nil)
        }
        return [deed("version.sent-back", reason: .free(reason))]
    }

    /// Says that the version is right and complete. Nobody approves what they worked on.
    public mutating func approve(by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.approve, of: actor)
        try require(.inReview)
        guard !madeBy(actor) else { throw .ownWork(.approve) }
        change { version in
            version.status = .approved
            version.approved = Stamp(by: actor.account, at: now.time)
        }
        return [deed("version.approved")]
    }

    /// Signs for the organisation: from now on this version is in force, and the one before it lapses.
    /// - Parameter review: when it must be looked at again; within three years.
    public mutating func sign(review: CivilDate, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.sign, of: actor)
        try require(.approved)
        guard !madeBy(actor), current.approved?.by != actor.account else { throw .ownWork(.sign) }
        guard review > now.today, let last = now.today.adding(months: 36), review <= last else {
            throw .invalid(
                field: "review",
                message: .init(nl: "kies een dag na vandaag en binnen drie jaar", en: "choose a day after today and within three years"))
        }
        var deeds: [Deed] = []
        for index in versions.indices where versions[index].status == .signed {
            versions[index].status = .lapsed
            versions[index].lapsed = Stamp(by: actor.account, at: now.time)
            deeds.append(Deed("version.lapsed", subject: versions[index].path, details: ["by": .plain(current.path)]))
        }
        change { version in
            version.status = .signed
            version.signed = Stamp(by: actor.account, at: now.time)
        }
        reviewDue = review
        // A permit speaks of the version that it names.
        for index in permits.indices where permits[index].isActive && permits[index].version != current.id {
            deeds.append(revoke(index, .newVersion, by: actor.account, now))
        }
        return [deed("version.signed", details: ["review": .plain(review.description)])] + deeds
    }

    /// Ends the processing activity: the version in force lapses, and its permits with it.
    public mutating func lapse(reason: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.sign, of: actor)
        try require(.signed)
        let reason = try filled(reason, "reason", .init(nl: "schrijf op waarom het dossier vervalt", en: "write down why the dossier lapses"))
        var deeds: [Deed] = []
        for index in permits.indices where permits[index].isActive { deeds.append(revoke(index, .lapsed, by: actor.account, now)) }
        change { version in
            (version.status, version.remark) = (.lapsed, reason)
            version.lapsed = Stamp(by: actor.account, at: now.time)
        }
        return [deed("version.lapsed", reason: .free(reason))] + deeds
    }

    /// Whether somebody wrote, judged or proved part of the version.
    public func madeBy(_ actor: Actor) -> Bool { hands.contains(actor.account) }

    mutating func change(_ body: (inout DossierVersion) -> Void) {
        body(&versions[versions.count - 1])
        revision += 1
    }
}

/// A text that must be there, without the spaces around it.
func filled(_ text: String, _ field: String, _ message: Bilingual) throws(Refusal) -> String {
    var words = Substring(text)
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    guard !words.isEmpty else { throw .invalid(field: field, message: message) }
    guard words.utf8.count <= RegisterField.longestText else {
        throw .invalid(field: field, message: .init(nl: "deze tekst is te lang", en: "this text is too long"))
    }
    return String(words)
}
