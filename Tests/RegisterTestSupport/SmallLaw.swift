public import Rulebook
import Text

/// A few rules with everything that a gate can hang on: a prohibition, a judgement, duties before and during, the officer, the council,
/// and a rule that starts later. Small, so that thousands of acts are tried in a second.
public enum SmallLaw {
    public static let engine: Engine = {
        let (rulebook, diagnostics) = Rulebook.read([(path: "law.md", text: text)])
        precondition(rulebook != nil, diagnostics.map { $0.line(in: .en) }.joined(separator: "\n"))
        return Engine(rulebook!)
    }()

    /// What differs in the answers that are already there.
    /// With staff and risky: forbidden from 1 June 2027 on.
    public static let both = situations[4]

    public static let situations: [Situation] = {
        let fact = { engine.rulebook.fact(named: $0)! }
        let ready: [Int: FactState] = [
            fact("stage"): .option(0), fact("basis"): .yes, fact("secret"): .no, fact("staff"): .no, fact("risky"): .no, fact("harmless"): .yes,
        ]
        let staff = ready.merging([fact("staff"): .yes]) { $1 }
        let risky = ready.merging([fact("risky"): .yes]) { $1 }
        let both = staff.merging([fact("risky"): .yes, fact("harmless"): .no]) { $1 }
        return [[:], ready, staff, risky, both].map { Situation($0) }
    }()

    private static func question(_ name: String, _ type: String, group: String = "data") -> String {
        """
        fact \(name)
          nl     \(name)
          ask nl x
          ask en x
          group  \(group)
          type   \(type)

        """
    }

    private static let text = """
        ---
        title-nl: Voorbeeld
        title-en: Example
        ---
        ```rule
        source LAW
          nl     wet
          en     law
          level  statute
        group data
          nl  gegevens
          en  data
        group start
          nl  start
          en  start
        \(question("stage", "one of\n    - planned | gepland\n    - running | loopt", group: "start"))\
        \(question("basis", "yes/no"))\
        \(question("secret", "yes/no"))\
        \(question("staff", "yes/no"))\
        \(question("risky", "yes/no"))\
        \(question("harmless", "yes/no"))\
        \(question("plan written", "yes/no", group: "start"))\
        \(question("guards", "set\n    - locks | sloten\n    - logs | logboek", group: "start"))\
        \(question("DPIA", "one of\n    - done | gedaan\n    - not done | niet gedaan", group: "start"))\
        \(question("DPIA content", "set\n    - advice of the officer | advies van de FG\n    - measures | maatregelen", group: "start"))\
        \(question("works council decision", "one of\n    - consented | ingestemd\n    - permission by the court | rechter\n    - requested | gevraagd\n    - refused | geweigerd\n    - declared void | vernietigd", group: "start"))\
        assessment it is fair
          nl     het is eerlijk
          ask nl x
          ask en x
          group  start
        rule NO-BASIS
          nl    zonder grondslag mag het niet
          en    not without a basis
          when  not basis
          cites LAW
        rule SECRET
          nl    geheim mag niet
          en    not in secret
          when  secret
          cites LAW
        rule UNFAIR
          nl    oneerlijk mag niet
          en    not unfairly
          when  all of
            - not harmless
            - not assessed: it is fair
          cites LAW
        rule LATER
          nl     met personeel mag het straks niet
          en     not with staff, later
          when   all of
            - staff
            - risky
          valid  2027-06-01 ..
          cites  LAW
        duty PLAN
          nl         schrijf een plan
          en         write a plan
          binds      before
          by         controller
          when       basis
          fulfilled  plan written
          cites      LAW
        duty GUARD
          nl         beveilig
          en         guard it
          binds      before
          by         controller
          when       not harmless
          fulfilled  guards includes all of locks, logs
          cites      LAW
        duty DPIA
          nl         doe een DPIA
          en         do a DPIA
          binds      before
          by         controller
          when       risky
          fulfilled  DPIA is done
          cites      LAW
        duty ADVICE
          nl         vraag advies
          en         ask for advice
          binds      during
          by         controller
          when       risky
          fulfilled  DPIA content includes advice of the officer
          cites      LAW
        duty COUNCIL
          nl         vraag instemming
          en         ask for consent
          binds      before
          by         controller
          when       staff
          fulfilled  works council decision is one of consented, permission by the court
          refused    works council decision is refused
          effect     voidable
          cites      LAW
        duty TELL
          nl         vertel het
          en         tell them
          binds      during
          by         controller
          when       basis
          cites      LAW
        ```
        """
}
