public import Rulebook

/// A small rulebook with a fact of every kind, for input files to be read against.
public func trialRulebook() -> Rulebook {
    let (rulebook, problems) = Rulebook.read([(path: "law.md", text: law)])
    guard let rulebook else { fatalError("\(problems)") }
    return rulebook
}

private let law = """
    ---
    title-nl: Proef
    title-en: Trial
    ---
    ```rule
    source LAW
      nl     wet
      en     law
      level  statute
    group g
      nl  groep
      en  group
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
    assessment needed
      nl  nodig
      ask nl x
      ask en x
      group g
    rule R
      nl  x
      en  x
      when any of
        - data includes any of health, belief
        - age >= 16
        - start > 2024-01-01
        - assessed: needed
      cites LAW
    ```
    """
