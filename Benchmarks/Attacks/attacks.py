#!/usr/bin/env python3
"""The attacks of Waarborg beside those of anonymeter, on the same perturbed copies of Adult.

    python3 -m venv VENV && VENV/bin/pip install -r Benchmarks/Attacks/requirements.txt
    swift build -c release --product waarborg-attack-benchmark
    VENV/bin/python Benchmarks/Attacks/attacks.py --adult adult.csv --program .build/release/waarborg-attack-benchmark

Adult is split at random into an original half and a control half. Four releases are made of the original half: one in which
a fifth of the cells is drawn anew, one in which half of them is, one in which every column is shuffled by itself, and a copy with
its rows in another order.
Each attack runs in both programs on the same files; the table shows both risks with their 95 % intervals and the times.
"""
import argparse
import json
import os
import subprocess
import tempfile
import time
import warnings

import numpy as np
import pandas as pd

QUASI = ["age", "sex", "race", "marital-status", "education", "native-country", "workclass", "occupation"]
LINK = (["age", "sex", "race", "marital-status", "native-country"], ["education", "workclass", "occupation", "salary-class"])
ATTACKS = [
    {"kind": "singling-out", "mode": "univariate"},
    {"kind": "singling-out", "mode": "multivariate", "columns": 3},
    {"kind": "singling-out", "mode": "multivariate", "columns": 5},
    {"kind": "linkability", "first": LINK[0], "second": LINK[1], "neighbours": 1},
    {"kind": "linkability", "first": LINK[0], "second": LINK[1], "neighbours": 5},
    {"kind": "inference", "known": [c for c in QUASI if c != "occupation"], "secret": "occupation", "regression": False},
    {"kind": "inference", "known": QUASI, "secret": "salary-class", "regression": False},
    {"kind": "inference", "known": [c for c in QUASI if c != "age"], "secret": "age", "regression": True},
]


def perturb(original, share, chance):
    """Draws `share` of the cells anew from their own column."""
    copy = original.copy()
    for column in copy.columns:
        hit = chance.random(len(copy)) < share
        drawn = chance.choice(original[column].to_numpy(), size=len(copy))
        copy[column] = np.where(hit, drawn, copy[column].to_numpy())
    return copy


def make_files(adult, folder, control_rows):
    table = pd.read_csv(adult, sep=";")
    chance = np.random.default_rng(20261123)
    order = chance.permutation(len(table))
    half = len(table) // 2
    original = table.iloc[order[:half]].reset_index(drop=True)
    control = table.iloc[order[half : half + (control_rows or half)]].reset_index(drop=True)
    releases = {
        "a fifth drawn anew": perturb(original, 0.2, chance),
        "half drawn anew": perturb(original, 0.5, chance),
        "columns shuffled": original.apply(lambda column: chance.permutation(column.to_numpy())),
        "exact copy, reordered": original.iloc[chance.permutation(half)],
    }
    os.makedirs(folder, exist_ok=True)
    paths = {}
    for name, frame in {"original": original, "control": control, **releases}.items():
        paths[name] = os.path.join(folder, name.replace(" ", "-") + ".csv")
        frame.to_csv(paths[name], index=False)
    return paths, list(releases)


def name_of(attack):
    if attack["kind"] == "singling-out":
        return "singling out, " + (attack["mode"] if attack["mode"] == "univariate" else f"{attack['columns']} columns")
    if attack["kind"] == "linkability":
        return f"linkability, {attack['neighbours']} neighbour(s)"
    return "inference of " + attack["secret"]


def mend_control_size():
    """Makes anonymeter 1.1.0's correction for a control group of another size do what its documentation says.

    It is fitted to the number of queries (the length of the list of counts) and not to the number of those that single out, and the
    fit of a weight of the order of 1/rows beside a factor of the order of rows stays at its first guess. Here those that single out are
    counted, and the weight is looked for on a grid.
    """
    from anonymeter.evaluators import singling_out_evaluator as evaluator

    def measured(df, queries, n_repeat, n_meas):
        sizes, successes = [], []
        for rows in np.linspace(min(1000, len(df)), len(df), n_meas).astype(int):
            for _ in range(n_repeat):
                sizes.append(rows)
                successes.append(len(evaluator._evaluate_queries_and_return_successful(df=df.sample(rows, with_replacement=False), queries=queries)))
        return np.array(sizes), np.array(successes)

    def fitted(sizes, successes):
        def misfit(weight):
            shape = np.array([evaluator._model(rows, weight, 1) for rows in sizes])
            scale = (shape @ successes) / (shape @ shape)
            return ((scale * shape - successes) ** 2).sum()

        best = min(np.exp(np.linspace(np.log(0.01 / sizes.max()), 0, 2000, endpoint=False)), key=misfit)
        return lambda rows: evaluator._model(rows, best, 1)

    evaluator._measure_queries_success = measured
    evaluator._fit_model = fitted


def anonymeter(attack, paths, release, count, seed):
    from anonymeter.evaluators import InferenceEvaluator, LinkabilityEvaluator, SinglingOutEvaluator

    ori, syn, control = (pd.read_csv(paths[name]) for name in ("original", release, "control"))
    np.random.seed(seed)
    started = time.perf_counter()
    if attack["kind"] == "singling-out":
        run = SinglingOutEvaluator(ori=ori, syn=syn, control=control, n_attacks=count, n_cols=attack.get("columns", 1), seed=seed)
        run.evaluate(mode=attack["mode"])
    elif attack["kind"] == "linkability":
        run = LinkabilityEvaluator(
            ori=ori, syn=syn, control=control, n_attacks=count, aux_cols=(attack["first"], attack["second"]), n_neighbors=attack["neighbours"]
        )
        run.evaluate(n_jobs=-1)
    else:
        run = InferenceEvaluator(
            ori=ori, syn=syn, control=control, n_attacks=count, aux_cols=attack["known"], secret=attack["secret"], regression=attack["regression"]
        )
        run.evaluate(n_jobs=-1)
    seconds = time.perf_counter() - started
    risk, results = run.risk(confidence_level=0.95), run.results(confidence_level=0.95)
    return {
        "risk": risk.value, "low": risk.ci[0], "high": risk.ci[1], "seconds": seconds,
        "attack": results.attack_rate.value, "control": results.control_rate.value, "baseline": results.baseline_rate.value,
    }


def waarborg(program, attack, paths, release, count):
    command = [program, "--original", paths["original"], "--control", paths["control"], "--release", paths[release], "--kind", attack["kind"]]
    command += ["--attacks", str(count)] if attack["kind"] == "singling-out" else []
    for option in ("mode", "columns", "neighbours", "secret", "regression"):
        if option in attack:
            command += ["--" + option, str(attack[option])]
    for option in ("first", "second", "known"):
        if option in attack:
            command += ["--" + option, ",".join(attack[option])]
    started = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    answer = json.loads(done.stdout)
    answer["seconds"] = time.perf_counter() - started
    return answer


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--adult", required=True)
    options.add_argument("--program", required=True, help="waarborg-attack-benchmark; '' measures the peer alone")
    options.add_argument("--folder", default=os.path.join(tempfile.gettempdir(), "waarborg-attack-files"), help="where the copies of Adult are written")
    options.add_argument("--attacks", type=int, default=2000, help="attacks per evaluator")
    options.add_argument("--seed", type=int, default=1, help="which people anonymeter draws")
    options.add_argument("--only", default="", help="the attacks of which the line begins so: 'half drawn anew, inference of age'")
    options.add_argument("--control-rows", type=int, default=0, help="a smaller control group than half of Adult")
    options.add_argument("--mend", action="store_true", help="let anonymeter count what it means to count where the control group is smaller")
    options.add_argument("--keep", help="a file in which the peer's answers are kept between runs")
    chosen = options.parse_args()
    warnings.filterwarnings("ignore")
    if chosen.mend:
        mend_control_size()
    paths, releases = make_files(chosen.adult, chosen.folder, chosen.control_rows)
    kept = json.load(open(chosen.keep)) if chosen.keep and os.path.exists(chosen.keep) else {}
    inside = total = 0
    print(f"{'release':<22} {'attack':<28} {'anonymeter':<24} {'s':>6}   {'Waarborg':<24} {'s':>6} {'times':>6}  inside")
    for release in releases:
        for attack in ATTACKS:
            if not f"{release}, {name_of(attack)}".startswith(chosen.only):
                continue
            key = json.dumps([release, attack, chosen.attacks, chosen.control_rows, chosen.mend, chosen.seed])
            if key not in kept:
                kept[key] = anonymeter(attack, paths, release, chosen.attacks, chosen.seed)
                if chosen.keep:
                    json.dump(kept, open(chosen.keep, "w"), indent=1)
            peer = kept[key]
            line = f"{release:<22} {name_of(attack):<28} {peer['risk']:.4f} [{peer['low']:.4f}, {peer['high']:.4f}] {peer['seconds']:6.1f}"
            if chosen.program:
                own = waarborg(chosen.program, attack, paths, release, chosen.attacks)
                within = peer["low"] <= own["risk"] <= peer["high"]
                inside, total = inside + within, total + 1
                line += f"   {own['risk']:.4f} [{own['low']:.4f}, {own['high']:.4f}] {own['seconds']:6.2f} {peer['seconds'] / own['seconds']:6.0f}  "
                line += "yes" if within else "NO"
            print(line, flush=True)
    if total:
        print(f"inside anonymeter's interval: {inside} of {total}")


if __name__ == "__main__":
    main()
