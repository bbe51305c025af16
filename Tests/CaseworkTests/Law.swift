import Rulebook
import Testing
import Text

@testable import Casework

/// A small rulebook for the readers of situations.
enum Law {
    static let text = """
        ---
        title-nl: Voorbeeld
        title-en: Example
        ---
        ```rule
        source LAW
          nl     wet
          en     law
          level  statute
        group g
          nl  groep
          en  group
        fact large scale
          nl  grote schaal
          ask nl x
          ask en x
          group g
          type  yes/no
        fact stage
          nl  fase
          ask nl x
          ask en x
          group g
          type  one of
            - planned | gepland
            - running | loopt
        fact data
          nl  gegevens
          ask nl x
          ask en x
          group g
          type  set
            - health | gezondheid
            - belief | geloof
        fact age
          nl  leeftijd
          ask nl x
          ask en x
          group g
          type  number years
        fact start
          nl  begin
          ask nl x
          ask en x
          group g
          type  date
        assessment it is needed
          nl  het is nodig
          ask nl x
          ask en x
          group g
        weigh BALANCE: the interest prevails
          nl  het belang weegt op
          ask nl x
          ask en x
          group g
          factor f
            nl  x
            en  x
          cites LAW
        constraint C
          if    data includes health
          then  large scale
        rule R
          nl  x
          en  x
          when any of
            - data includes any of health, belief
            - age >= 16
            - start > 2024-01-01
            - assessed: it is needed
            - weighed: BALANCE
            - stage is running
          cites LAW
        ```
        """

    static func rulebook() throws -> Rulebook {
        let (rulebook, diagnostics) = Rulebook.read([(path: "law.md", text: text)])
        return try #require(rulebook, "\(diagnostics.map { $0.line(in: .en) })")
    }
}
