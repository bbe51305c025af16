"""Times the peers on the policy, and checks each of them against the reference.

    python Benchmarks/peers/run.py --out FOLDER

Writes cases.jsonl (the cases with their outcome, one a line, for other engines to read) and peers.json (decisions per second). Cases are
complete, drawn at random with a fixed seed; every fact on its own, so they are not typical of practice. The peers are called from Python:
their bindings take part in the time, as they do for whoever uses them so. Exit status 1 when an engine disagrees with the reference.
"""

import argparse
import json
import platform
import statistics
import sys
import time
from importlib import metadata
from pathlib import Path

from engines import ENGINES, FACTS, HEADS, RULES, outcome
from policy import cases as random_cases

PACKAGES = {"regorus": "hobofan_regorus", "cedar": "cedarpy", "clingo": "clingo", "openfisca": "OpenFisca-Core"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for cases.jsonl and peers.json")
    parser.add_argument("--cases", type=int, default=20_000, help="number of cases (default %(default)s)")
    parser.add_argument("--seed", type=int, default=20_180_525, help="seed of the cases (default %(default)s)")
    parser.add_argument("--seconds", type=float, default=2, help="least time for each measurement (default %(default)s)")
    parser.add_argument("--repeats", type=int, default=3, help="measurements, of which the median counts (default %(default)s)")
    parser.add_argument("engines", nargs="*", metavar="ENGINE", help=f"which of {', '.join(ENGINES)} (default all)")
    chosen = parser.parse_args()
    for name in chosen.engines:
        if name not in ENGINES:
            parser.error(f"no engine {name}; there are {', '.join(ENGINES)}")
    if chosen.cases < 1 or chosen.repeats < 1:
        parser.error("--cases and --repeats are at least 1")
    return chosen


def write_cases(path, cases, outcomes):
    with path.open("w", encoding="utf-8") as lines:
        for case, expected in zip(cases, outcomes):
            lines.write(json.dumps({"facts": case, "outcome": expected}, separators=(",", ":")) + "\n")


def rate(way, prepared, count, seconds):
    """Decisions per second of wall time and of processor time, over whole rounds of `count` cases."""
    rounds = 0
    wall, processor = time.perf_counter(), time.process_time()
    while True:
        way.ask(prepared)
        rounds += 1
        spent = time.perf_counter() - wall
        if spent >= seconds:
            return rounds * count / spent, rounds * count / (time.process_time() - processor)


def measure(way, cases, expected, options):
    # A slow way is checked and timed over fewer cases, the first ones.
    first = cases[:100]
    started = time.process_time()
    way.ask(way.prepare(first))
    each = max((time.process_time() - started) / len(first), 1e-9)

    def within(seconds):
        return len(cases) if way.batch is None else max(len(first), min(len(cases), int(seconds / each)))

    checked = within(20)
    found = way.ask(way.prepare(cases[:checked]))
    wrong = sum(a != b for a, b in zip(found, expected)) + abs(len(found) - checked)
    count = within(options.seconds)
    prepared = way.prepare(cases[:count])
    measured = [rate(way, prepared, count, options.seconds) for _ in range(options.repeats)]
    return {
        "engine": way.engine,
        "version": metadata.version(PACKAGES[way.engine]) if way.engine in PACKAGES else None,
        "how": way.how,
        "casesPerCall": way.batch or len(cases),
        "decisionsPerSecond": round(statistics.median(wall for wall, _ in measured), 1),
        "decisionsPerProcessorSecond": round(statistics.median(processor for _, processor in measured), 1),
        "checked": checked,
        "wrong": wrong,
    }


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    cases = random_cases(options.cases, options.seed)
    expected = [outcome(case) for case in cases]
    write_cases(options.out / "cases.jsonl", cases, expected)
    print(f"{len(RULES)} rules, {len(HEADS)} concepts, {len(FACTS)} facts, {len(cases)} cases (seed {options.seed})")
    print(f"{'engine':<12}{'how':<50}{'decisions/s':>14}{'per CPU s':>14}{'wrong':>8}", flush=True)
    results = []
    for name in options.engines or ENGINES:
        for way in ENGINES[name]():
            row = measure(way, cases, expected, options)
            results.append(row)
            numbers = f"{row['decisionsPerSecond']:>14,.0f}{row['decisionsPerProcessorSecond']:>14,.0f}{row['wrong']:>8}"
            print(f"{row['engine']:<12}{row['how']:<50}{numbers}", flush=True)
    report = {
        "rules": len(RULES),
        "concepts": len(HEADS),
        "facts": len(FACTS),
        "cases": len(cases),
        "seed": options.seed,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        "results": results,
    }
    (options.out / "peers.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    peers = [row for row in results if row["engine"] != "reference"]
    for label, rows in [("one case a call", [r for r in peers if r["casesPerCall"] == 1]), ("any way", peers)]:
        if rows:
            best = max(rows, key=lambda row: row["decisionsPerSecond"])
            print(f"fastest peer, {label}: {best['engine']} ({best['how']}), {best['decisionsPerSecond']:,.0f} decisions/s")
    wrong = [row for row in results if row["wrong"]]
    for row in wrong:
        print(f"{row['engine']}, {row['how']}: {row['wrong']} of {row['checked']} outcomes differ from the reference", file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
