import Testing
import Text

@testable import Rulebook

struct ToolingDeepCheckTests {
    private static let head = """
        ---
        title-nl: proef
        title-en: trial
        ---
        ```rule
        source S
          nl     bron
          en     source
          level  statute
        group G
          nl  stap
          en  step
        fact alpha condition
          nl       voorwaarde alfa
          group    G
          ask nl   a?
          ask en   alpha?
          help nl  zie artikel 6 van de wet
          help en  see the act
          type     yes/no
        fact condition alpha
          nl      iets heel anders
          group   G
          ask nl  b?
          ask en  beta?
          type    one of
            - left | links
            - right | rechts
        constraint
          if    condition alpha is left
          then  alpha condition
        constraint
          if    condition alpha is left
          then  not alpha condition

        """

    private func diagnostics(_ statements: String) throws -> [Diagnostic] {
        let (rulebook, diagnostics) = Rulebook.read([("small.md", Self.head + statements + "\n```\n")])
        #expect(diagnostics.filter { $0.severity == .error }.map { $0.line(in: .en) } == [])
        return try #require(rulebook).deepDiagnostics()
    }

    @Test func `each kind of trouble is found, and no other`() throws {
        let found = try diagnostics(
            """
            rule NEVER
              nl    nooit
              en    never
              when  all of
                - alpha condition
                - not alpha condition
              cites S 1
            rule SOMETIMES
              nl    soms
              en    sometimes
              when  any of
                - alpha condition
                - condition alpha is right
                - weighed: the open norm
              cites S 1
            duty HOPELESS
              nl    kan niet
              en    cannot
              binds during
              by    controller
              when  alpha condition
              fulfilled not alpha condition
              cites S 1
            duty IDLE
              nl    al gedaan
              en    done already
              binds during
              by    controller
              when  alpha condition
              fulfilled alpha condition
              cites S 1
            weigh W: the open norm
              nl     de open norm
              ask nl w?
              ask en w?
              group  G
              settled yes when alpha condition
              settled no when condition alpha is right
              factor one
                nl   een
                en   one
                for  alpha condition
              cites  S 1
              verify uit het geheugen | from memory
            """)
        #expect(
            found.map(\.code).sorted() == [
                "always-fulfilled", "fact-cites-law", "impossible-option", "near-duplicate", "never-fulfilled", "settled-both-ways", "unreachable",
            ])
        let both = try #require(found.first { $0.code == "settled-both-ways" })
        #expect(both.message.en.contains("alpha condition: yes") && both.message.en.contains("condition alpha: right"))
        let option = try #require(found.first { $0.code == "impossible-option" })
        #expect(option.message.nl.hasSuffix("links"))
    }

    @Test func `the real rulebook has no norm that can never apply`() {
        let found = LawFolder.rulebook.deepDiagnostics()
        #expect(found.filter { ["unreachable", "impossible-option"].contains($0.code) }.map { $0.line(in: .en) } == [])
        #expect(LawFolder.rulebook.placesToVerify.count > 100)
    }
}
