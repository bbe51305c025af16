"""The policy, handed to each engine in the way that its documentation shows, prepared once and asked many times.

Each engine yields ways of asking: a label, whether it takes one case or many in a call, the engine's preparation of the cases (not timed,
where a caller could keep it) and the call itself (timed). A call gives the outcome of each case.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

sys.path.insert(0, str(Path(__file__).parent.parent / "policy"))

from policy import BODIES, FACTS, HEADS, OUTCOMES, RULES, outcome, word  # noqa: E402


@dataclass
class Way:
    """One way of asking an engine."""

    engine: str
    how: str
    # The number of cases in one call; 1 is a decision at a time, None is all of them.
    batch: int | None
    # Turns a list of cases into what `ask` takes.
    prepare: Callable
    # Outcomes of a prepared list of cases.
    ask: Callable


def reference():
    """The oracle itself, a plain Python reading of the rules: for scale only."""
    yield Way("reference", "plain Python, one case at a time", 1, lambda cases: cases, lambda cases: [outcome(case) for case in cases])


def regorus():
    """Rego, by the Rust engine regorus through its Python binding."""
    import hobofan_regorus

    def literal(name, wanted):
        text = word(name) if name in BODIES else f"input.{word(name)}"
        return text if wanted else f"not {text}"

    lines = ["package policy", "import rego.v1"]
    lines += [f"default {word(head)} := false" for head in HEADS]
    lines += [f"{word(head)} if {{ {'; '.join(literal(*part) for part in body)} }}" for head, body in RULES]
    lines += [f'outcome := "{name}" if {word(name)}' for name in OUTCOMES]
    engine = hobofan_regorus.Engine()
    engine.add_policy("policy.rego", "\n".join(lines))

    def from_values(cases):
        out = []
        for case in cases:
            engine.set_input(case)
            out.append(engine.eval_rule("data.policy.outcome"))
        return out

    def from_json(cases):
        out = []
        for case in cases:
            engine.set_input_json(case)
            out.append(engine.eval_rule("data.policy.outcome"))
        return out

    def true_facts(cases):
        # The binding hands False over as the number 0, which holds in Rego. A fact that is left out does not hold.
        return [{word(fact): True for fact, value in case.items() if value} for case in cases]

    def text(cases):
        return [json.dumps({word(fact): value for fact, value in case.items()}) for case in cases]

    yield Way("regorus", "one case at a time, Python values", 1, true_facts, from_values)
    yield Way("regorus", "one case at a time, JSON text", 1, text, from_json)


def cedar():
    """Cedar, by its Rust engine through cedarpy. A permit with the scope, and a forbid for each thing that stops a plain yes.

    Cedar has no derived concepts, so each policy carries its whole condition. The five outcomes are read from the policies that the
    decision names as its reasons.
    """
    import cedarpy

    def expression(name):
        if name not in BODIES:
            return f"context.{word(name)}"
        return "(" + " || ".join(f"({conjunction(body)})" for body in BODIES[name]) + ")"

    def conjunction(body):
        return " && ".join(expression(name) if wanted else f"!{expression(name)}" for name, wanted in body)

    scope = expression("in scope")
    lines = [f"permit(principal, action, resource) when {{ {scope} }};"]
    # Cedar numbers the policies: policy0 is the permit.
    kind_of = {"policy0": "permitted"}
    for kind, head in [("prohibited", "something blocks"), ("weigh", "something is open"), ("conditions", "something is awaited")]:
        for body in BODIES[head]:
            kind_of[f"policy{len(lines)}"] = kind
            lines.append(f"forbid(principal, action, resource) when {{ {scope} && {conjunction(body)} }};")
    policies = cedarpy.PolicySet.from_str("\n".join(lines))
    entities = cedarpy.Entities.from_json_str("[]")

    def request(cases):
        named = [{word(fact): value for fact, value in case.items()} for case in cases]
        return [{"principal": 'User::"a"', "action": 'Action::"use"', "resource": 'Data::"d"', "context": case} for case in named]

    def read(result):
        if result.decision == cedarpy.Decision.Allow:
            return "permitted"
        kinds = {kind_of[reason] for reason in result.diagnostics.reasons}
        return next((kind for kind in ["prohibited", "weigh", "conditions"] if kind in kinds), "out of scope")

    def single(requests):
        return [read(cedarpy.is_authorized(item, policies, entities)) for item in requests]

    def many(requests):
        return [read(result) for result in cedarpy.is_authorized_batch(requests, policies, entities)]

    yield Way("cedar", "one case at a time, policies parsed beforehand", 1, request, single)
    yield Way("cedar", "all cases in one call", None, request, many)


def clingo():
    """Answer set programming, by clingo: grounded once, facts as external atoms that are set for each case."""
    import clingo as asp

    def literal(name, wanted):
        return word(name) if wanted else f"not {word(name)}"

    lines = [f"#external {word(fact)}." for fact in FACTS]
    lines += [f"{word(head)} :- {', '.join(literal(*part) for part in body)}." for head, body in RULES]
    control = asp.Control(["--warn=none"])
    control.add("base", [], "\n".join(lines))
    control.ground([("base", [])])
    # The outcome is read by asking the model for five symbols.
    outcomes = [(name, asp.Function(word(name))) for name in OUTCOMES]
    symbols = {fact: asp.Function(word(fact)) for fact in FACTS}

    def prepare(cases):
        return [[(symbols[fact], value) for fact, value in case.items()] for case in cases]

    def single(cases):
        out = []
        for case in cases:
            for symbol, value in case:
                control.assign_external(symbol, value)
            with control.solve(yield_=True) as solving:
                model = solving.model()
                out.append(next(name for name, symbol in outcomes if model.contains(symbol)))
        return out

    yield Way("clingo", "one case at a time, grounded beforehand", 1, prepare, single)


def openfisca():
    """OpenFisca: a variable for each fact and concept, computed over vectors of cases."""
    import warnings

    warnings.filterwarnings("ignore")
    import numpy
    from openfisca_core import entities, periods, simulation_builder, taxbenefitsystems, variables

    case_entity = entities.Entity("case", "cases", "", "")
    system = taxbenefitsystems.TaxBenefitSystem([case_entity])

    def variable(name, formula=None):
        body = {"value_type": bool, "entity": case_entity, "definition_period": periods.DateUnit.MONTH, "label": name}
        if formula:
            body["formula"] = formula
        return type(word(name), (variables.Variable,), body)

    def formula_of(head):
        def formula(case, period):
            def literal(name, wanted):
                value = case(word(name), period)
                return value if wanted else ~value

            return numpy.logical_or.reduce([numpy.logical_and.reduce([literal(*part) for part in body]) for body in BODIES[head]])

        return formula

    for fact in FACTS:
        system.add_variable(variable(fact))
    for head in HEADS:
        system.add_variable(variable(head, formula_of(head)))

    def ask(batches):
        out = []
        for count, columns in batches:
            simulation = simulation_builder.SimulationBuilder().build_default_simulation(system, count=count)
            for name, column in columns:
                simulation.set_input(name, "2026-01", column)
            found = numpy.stack([simulation.calculate(word(name), "2026-01") for name in OUTCOMES])
            out += [OUTCOMES[index] for index in found.argmax(axis=0)]
        return out

    def prepare(size):
        def columns(cases):
            return len(cases), [(word(fact), numpy.array([case[fact] for case in cases])) for fact in FACTS]

        return lambda cases: [columns(cases[i : i + (size or len(cases))]) for i in range(0, len(cases), size or len(cases))]

    yield Way("openfisca", "one case at a time", 1, prepare(1), ask)
    yield Way("openfisca", "100 cases in one call, as vectors", 100, prepare(100), ask)
    yield Way("openfisca", "all cases in one call, as vectors", None, prepare(None), ask)


ENGINES = {"reference": reference, "regorus": regorus, "cedar": cedar, "clingo": clingo, "openfisca": openfisca}
