"""Writes the policy of policy.py as a Waarborg rulebook, in the folder Law beside this file.

    python3 Benchmarks/policy/generate.py

How the outcomes of the policy are said in the rule language:

    out of scope   the regime's condition does not hold: not covered
    prohibited     a `rule` applies
    weigh          only a `weigh` is open: needs a human weighing
    conditions     a `duty` that binds before the start is not fulfilled: permitted under conditions
    permitted      none of these: permitted

Exceptions become `exception`s, derived concepts `means`. A balance of interests that was made settles its sheet, one that was not
leaves it open. The outcomes themselves need no rules: they are what a verdict is.
"""

from pathlib import Path

from policy import BODIES, FACTS

LAW = Path(__file__).parent / "Law"

MEANS = [
    "age is fine", "consent is valid", "interest counts", "there is a basis", "data are special", "care", "return to work",
    "allowed research", "purposes fit", "council has a say", "device is exempt", "transfer is fine", "machine may decide",
]  # fmt: skip
BLOCKS = ["special blocks", "criminal blocks", "number blocks", "device blocks", "transfer blocks", "machine blocks"]
# A duty applies when the positive part of its rule holds, and is fulfilled by what the rule denies.
DUTIES = ["council is awaited", "study is awaited", "advice is awaited"]
# Said by a sheet instead of by a rule.
SHEETS = {"interest prevails": "weighed: the interest prevails"}


def identifier(name):
    return name.upper().replace(" ", "-")


def line(name, wanted):
    text = SHEETS.get(name, name)
    return text if wanted else f"not {text}"


def group(kind, lines, indent):
    """One condition line, or `all of`/`any of` with one line each."""
    if len(lines) == 1 and isinstance(lines[0], str):
        return [lines[0]]
    out = [kind]
    for item in lines:
        first, *rest = item if isinstance(item, list) else [item]
        out.append(f"{indent}- {first}")
        out += [f"{indent}{row}" for row in rest]
    return out


def condition(bodies, indent="  "):
    """The alternatives of a head as the rows of one condition."""
    alternatives = []
    for body in bodies:
        rows = group("all of", [line(name, wanted) for name, wanted in body], "  ")
        alternatives.append(rows if len(rows) > 1 else rows[0])
    if len(alternatives) == 1:
        only = alternatives[0]
        return only if isinstance(only, list) else [only]
    return group("any of", alternatives, "  ")


def clause(keyword, rows):
    return [f"  {keyword:<10} {rows[0]}"] + [f"  {row}" for row in rows[1:]]


def both(text):
    return [f"  nl         {text}", f"  en         {text}"]


def statement(head, *clauses):
    return "\n".join([head, *(row for part in clauses for row in part), "  cites      policy"])


def derived(name):
    return statement(f"means {identifier(name)}: {name}", [f"  nl         {name}"], clause("when", condition(BODIES[name])))


def rule(name):
    return statement(f"rule {identifier(name)}", both(name), clause("when", condition(BODIES[name])))


def special():
    """The prohibition on special data, lifted by an exception for each alternative."""
    yield statement("rule SPECIAL-BLOCKS", both("special blocks"), clause("when", ["data are special"]))
    for number, body in enumerate(BODIES["special is lifted"], 1):
        yield statement(
            f"exception SPECIAL-{number}", ["  to         SPECIAL-BLOCKS"], both(body[0][0]), clause("when", condition([body]))
        )


def duty(name):
    (body,) = BODIES[name]
    denied = [fact for fact, wanted in body if not wanted]
    held = [line(fact, True) for fact, wanted in body if wanted]
    return statement(
        f"duty {identifier(name)}",
        both(name),
        ["  binds      before", "  by         controller"],
        clause("when", group("all of", held, "  ")),
        clause("fulfilled", group("any of", denied, "  ")),
        [f"  evidence nl  {' / '.join(denied)}", f"  evidence en  {' / '.join(denied)}"],
    )


def sheet(name, when, yes, no, factors):
    rows = [*both(name)[:1], f"  ask nl     {name}?", f"  ask en     {name}?", "  group      facts", *clause("when", when)]
    for keyword, settled in [("settled yes when", yes), ("settled no when", no)]:
        rows += [f"  {keyword} {settled[0]}"] + [f"  {row}" for row in settled[1:]]
    for direction, fact in factors:
        rows += [f"  factor {fact}", f"    nl       {fact}", f"    en       {fact}", f"    {direction:<8} {fact}", "    cites    policy"]
    return statement(f"weigh {identifier(name)}: {name}", rows)


def sheets():
    yield sheet(
        "the interest prevails",
        ["interest counts"],
        ["all of", "  - interest counts", "  - balance was made", "  - balance is in favour"],
        ["all of", "  - balance was made", "  - not balance is in favour"],
        [("against", "data are special"), ("for", "expected by the person")],
    )
    lifted = ["new yes", "law for the new purpose", "purposes fit"]
    yield sheet(
        "the other purpose fits",
        ["other purpose"],
        ["any of", *(f"  - {name}" for name in lifted)],
        ["all of", "  - not linked to the first purpose", *(f"  - not {name}" for name in lifted[:2])],
        [("for", "expected by the person"), ("against", "data are special")],
    )
    yield statement(
        "rule PURPOSE-BLOCKS",
        both("purpose blocks"),
        clause("when", ["all of", "  - other purpose", "  - not weighed: the other purpose fits"]),
    )
    yield statement("rule THERE-IS-NO-BASIS", both("there is no basis"), clause("when", ["not there is a basis"]))


def fact(name):
    return "\n".join([f"fact {name}", f"  nl       {name}", "  group    facts", f"  ask nl   {name}?", f"  ask en   {name}?", "  type     yes/no"])


def page(title, blocks, regime=None):
    front = ["---", f"title-nl: {title}", f"title-en: {title}", *([f"regime: {regime}"] if regime else []), "---", ""]
    note = "Written by Benchmarks/policy/generate.py for comparing engines. Not law. Both languages carry the English names."
    return "\n".join([*front, note, "", "```rule", "\n\n".join(blocks), "```", ""])


def main():
    LAW.mkdir(exist_ok=True)
    scope = condition(BODIES["in scope"])
    start = [
        "source policy\n  nl     de beleidsregels van de vergelijking\n  en     the policy of the comparison\n  level  statute",
        "group facts\n  nl  feiten\n  en  facts",
        "\n".join(["regime POLICY", "  nl         beleid", "  en         policy", *clause("when", scope)]),
    ]
    pages = {
        "start.md": page("Source, group and regime", start),
        "facts.md": page("Facts", [fact(name) for name in FACTS]),
        "concepts.md": page("Concepts", [derived(name) for name in MEANS], "POLICY"),
        "prohibitions.md": page("Prohibitions", [*special(), *(rule(name) for name in BLOCKS[1:]), *sheets()], "POLICY"),
        "conditions.md": page("Conditions", [duty(name) for name in DUTIES], "POLICY"),
    }
    for name, text in pages.items():
        (LAW / name).write_text(text, encoding="utf-8")
    print(f"{len(pages)} files in {LAW}")


if __name__ == "__main__":
    main()
