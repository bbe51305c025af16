"""The policy that engines are compared on: facts, rules, a reference evaluator, random cases.

It has the shape of privacy law (scope, bases, prohibitions with exceptions, open norms, conditions before the start) and is not
legal advice. A rule is a head with a body of literals that all hold; several rules with one head are alternatives. The rules are
acyclic, and exactly one outcome holds in each complete case.
"""

import random

FACTS = """
personal data; household activity; criminal law authority
yes was said; freely given; specific; informed; withdrawn; under sixteen; parent agreed
party to the contract; needed for the contract; legal obligation; vital interests; public task
interest is legitimate; interest needs the data; balance was made; balance is in favour; acts as public authority
health; biometrics; criminal data; citizen service number; explicit yes; employment law requires it; unable to agree; made public by the person
legal claims; law of public interest; care provider; duty of secrecy; public health law
research; asking is not feasible; research safeguards; acts as employer; reintegration
other purpose; linked to the first purpose; expected by the person; new yes; law for the new purpose
monitors staff; staff data rules; works council; council consents; court consents
device is read; needed for the service; only transmission; low impact statistics; device yes
leaves the EEA; adequate country; contract safeguards; exceptional transfer
decided by a machine; weighty for the person; contract needs the decision; law allows the decision; person allows the decision; person can intervene
high risk; risks are studied; authority was consulted; high risk remains
"""
FACTS = [name.strip() for line in FACTS.strip().splitlines() for name in line.split(";")]

RULES_TEXT = """
in scope:             personal data, not household activity, not criminal law authority

age is fine:          not under sixteen
age is fine:          parent agreed
consent is valid:     yes was said, freely given, specific, informed, not withdrawn, age is fine
interest counts:      interest is legitimate, interest needs the data, not acts as public authority
interest prevails:    interest counts, balance was made, balance is in favour
interest is open:     interest counts, not balance was made
there is a basis:     consent is valid
there is a basis:     party to the contract, needed for the contract
there is a basis:     legal obligation
there is a basis:     vital interests
there is a basis:     public task
there is a basis:     interest prevails

data are special:     health
data are special:     biometrics
care:                 care provider, duty of secrecy
return to work:       acts as employer, reintegration, duty of secrecy
allowed research:     research, asking is not feasible, research safeguards
special is lifted:    explicit yes, not acts as employer
special is lifted:    employment law requires it
special is lifted:    unable to agree
special is lifted:    made public by the person
special is lifted:    legal claims
special is lifted:    law of public interest
special is lifted:    care
special is lifted:    return to work
special is lifted:    public health law
special is lifted:    allowed research
special blocks:       data are special, not special is lifted
criminal blocks:      criminal data, not law for the new purpose, not explicit yes
number blocks:        citizen service number, not legal obligation, not care provider

purposes fit:         linked to the first purpose, expected by the person, not data are special, not criminal data
purpose is settled:   not other purpose
purpose is settled:   new yes
purpose is settled:   law for the new purpose
purpose is settled:   purposes fit
purpose is open:      other purpose, not purpose is settled, linked to the first purpose
purpose blocks:       other purpose, not purpose is settled, not linked to the first purpose

council has a say:    works council, monitors staff
council has a say:    works council, staff data rules
council is awaited:   council has a say, not council consents, not court consents

device is exempt:     needed for the service
device is exempt:     only transmission
device is exempt:     low impact statistics
device blocks:        device is read, not device is exempt, not device yes

transfer is fine:     adequate country
transfer is fine:     contract safeguards
transfer is fine:     exceptional transfer
transfer blocks:      leaves the EEA, not transfer is fine

machine may decide:   contract needs the decision, person can intervene
machine may decide:   law allows the decision
machine may decide:   person allows the decision, person can intervene
machine blocks:       decided by a machine, weighty for the person, not machine may decide

study is awaited:     high risk, not risks are studied
advice is awaited:    high risk, risks are studied, high risk remains, not authority was consulted

something blocks:     special blocks
something blocks:     criminal blocks
something blocks:     number blocks
something blocks:     purpose blocks
something blocks:     device blocks
something blocks:     transfer blocks
something blocks:     machine blocks
something blocks:     there is no basis
there is no basis:    not there is a basis, not interest is open
something is open:    purpose is open
something is open:    interest is open, not there is a basis
something is awaited: council is awaited
something is awaited: study is awaited
something is awaited: advice is awaited

out of scope:         not in scope
prohibited:           in scope, something blocks
weigh:                in scope, not something blocks, something is open
conditions:           in scope, not something blocks, not something is open, something is awaited
permitted:            in scope, not something blocks, not something is open, not something is awaited
"""

OUTCOMES = ["out of scope", "prohibited", "weigh", "conditions", "permitted"]


def _parse():
    for line in RULES_TEXT.strip().splitlines():
        if line:
            head, body = line.split(":")
            literals = [part.strip() for part in body.split(",")]
            yield head.strip(), [(part.removeprefix("not "), not part.startswith("not ")) for part in literals]


# Each rule: the head, and the literals of its body as (name, whether it must hold).
RULES = list(_parse())

# The bodies of each head.
BODIES = {}
for _head, _body in RULES:
    BODIES.setdefault(_head, []).append(_body)


def _ordered():
    order = []

    def visit(head):
        if head in BODIES and head not in order:
            for body in BODIES[head]:
                for name, _ in body:
                    visit(name)
            order.append(head)

    for head in BODIES:
        visit(head)
    return order


# All heads, each after the heads that it depends on.
HEADS = _ordered()

assert all(name in BODIES or name in FACTS for body in BODIES.values() for alternative in body for name, _ in alternative)
assert len(FACTS) == len(set(FACTS))


def word(name):
    """A name as one identifier."""
    return name.lower().replace(" ", "_")


def outcome(case):
    """The outcome of a complete case, by the plain reading of the rules: the oracle."""
    values = dict(case)
    for head in HEADS:
        values[head] = any(all(values[name] == wanted for name, wanted in body) for body in BODIES[head])
    found = [name for name in OUTCOMES if values[name]]
    assert len(found) == 1, found
    return found[0]


_LIKELY = {"personal data": 0.95, "household activity": 0.05, "criminal law authority": 0.05}
# Lower where a fact sets a prohibition off, higher where it lifts one, so that all outcomes come up.
_LIKELY |= dict.fromkeys(
    ["health", "biometrics", "criminal data", "citizen service number", "device is read", "leaves the EEA", "decided by a machine"], 0.2
)
_LIKELY |= dict.fromkeys(["yes was said", "freely given", "specific", "informed", "legal obligation", "interest needs the data"], 0.5)


def cases(count, seed):
    """Complete random cases; every fact is drawn on its own."""
    source = random.Random(seed)
    return [{fact: source.random() < _LIKELY.get(fact, 0.35) for fact in FACTS} for _ in range(count)]


if __name__ == "__main__":
    from collections import Counter

    print(f"{len(RULES)} rules, {len(HEADS)} concepts, {len(FACTS)} facts")
    print(Counter(outcome(case) for case in cases(20_000, 1)))
