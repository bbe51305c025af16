public import Deadlines
import Rulebook
import Text

/// The time in which people could object before their data are used again (art. 21(4) AVG). The reuse starts after it, not in it.
public struct ObjectionWindow: Sendable, Hashable, Codable {
    public let id: Identifier<ObjectionWindow>
    public let version: Identifier<DossierVersion>
    public let from: CivilDate
    /// The last day on which people could object.
    public let until: CivilDate
    /// How people were told, and how they could object.
    public let how: String
    public let stamp: Stamp
    /// The description that people could object to.
    public internal(set) var rest: Rest?

    public func hasEnded(on day: CivilDate) -> Bool { until < day }
}

extension Dossier {
    /// Records when people can or could object, and how they are told.
    public mutating func openObjections(from: CivilDate, until: CivilDate, how: String, by actor: Actor, _ now: Circumstances) throws(Refusal) -> [Deed] {
        try require(.prove, of: actor)
        let how = try filled(
            how, "how", .init(nl: "schrijf op hoe mensen het horen en hoe zij bezwaar maken", en: "write down how people are told and how they object"))
        guard until > from else {
            throw .invalid(field: "until", message: .init(nl: "de laatste dag ligt na de eerste", en: "the last day lies after the first"))
        }
        guard let last = now.today.adding(months: 24), until <= last else {
            throw .invalid(field: "until", message: .init(nl: "kies een dag binnen twee jaar", en: "choose a day within two years"))
        }
        let window = ObjectionWindow(
            id: Identifier(random: now.random(16)), version: current.id, from: from, until: until, how: how, stamp: Stamp(by: actor.account, at: now.time),
            rest: rest(on: .whole, now.engine.rulebook))
        workflows.objectionWindows.append(window)
        if let answer = SignOff.objectionWindow.answer(SignOff.objectionWindow.says.options[0], in: now.engine.rulebook) {
            establish(SignOff.objectionWindow.says.fact, answer, purpose: nil, because: "objections", by: actor, now)
        }
        revision += 1
        return [
            deed(
                "objections.opened", reason: .free(how),
                details: ["from": .plain(from.description), "until": .plain(until.description), "window": .plain(window.id.text)])
        ]
    }
}
