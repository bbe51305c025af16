import Testing
import Text

@testable import Rulebook

/// What is known about a list of options, in words.
@Suite struct AnswerWordsTests {
    private static let law = """
        fact data
          nl      gegevens
          group   g
          ask nl  x
          ask en  x
          type    set
            - health | gezondheid
            - name | naam
            - origin | afkomst
            - address | adres
            - photo | foto
        rule R
          nl    x
          en    x
          when data includes health
          cites LAW 1
        """

    /// “None of these” is said only by whoever said no to all.
    @Test(
        arguments: [
            ([0: .no, 1: .no, 2: .no, 3: .no, 4: .no], "geen van deze"), ([0: .no, 2: .no], "niet: gezondheid, afkomst; de rest is niet bekend"),
            ([0: .no, 1: .no, 2: .no, 3: .no], "4 opties: nee; de rest is niet bekend"), ([:], "weet ik niet"),
            ([0: .yes, 1: .no], "gezondheid"), ([0: .no, 1: .unknown], "niet bekend: naam"),
        ] as [([Int: FactState.Tristate], String)]) func nothingIsDeniedThatNobodyDenied(states: [Int: FactState.Tristate], words: String) throws
    {
        let scene = try Scene(Self.law)
        let fact = try scene.fact("data")
        let state = FactState.options(OptionStates(uniqueKeysWithValues: states.map { ($0.key, $0.value) }))
        #expect(scene.engine.rulebook.words(for: state, of: fact).nl == words)
    }
}
