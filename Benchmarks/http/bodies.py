"""Writes a wrk script that sends the example situations and their variants in turn.

Usage: bodies.py EXAMPLES_FOLDER OUT.lua
"""

import json
import pathlib
import sys

import yaml


def plain(states):
    """Strings as the files have them: Waarborg reads yes and no itself."""
    return states or {}


def situations(folder):
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        file = yaml.load(path.read_text(), Loader=yaml.BaseLoader)
        base = {part: plain(file.get(part)) for part in ("facts", "assessments")}
        yield base
        for variant in file.get("variants") or []:
            yield {part: {**base[part], **plain(variant.get(part))} for part in base}


def main(folder, out):
    bodies = [json.dumps(situation, ensure_ascii=False) for situation in situations(folder)]
    lines = ["wrk.method = 'POST'", "wrk.headers['Content-Type'] = 'application/json'", "local bodies = {"]
    lines += [f"  [=====[{body}]=====]," for body in bodies]
    lines += [
        "}",
        "local turn = 0",
        "request = function()",
        "  turn = turn % #bodies + 1",
        "  return wrk.format(nil, nil, nil, bodies[turn])",
        "end",
        "done = function(summary, latency, requests)",
        "  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout",
        "  io.write(string.format('%.0f assessments a second, median %.1f ms, p99 %.1f ms, %d failed of %d\\n',",
        "    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed, summary.requests))",
        "end",
    ]
    pathlib.Path(out).write_text("\n".join(lines) + "\n")
    print(f"{len(bodies)} situations")


if __name__ == "__main__":
    main(*sys.argv[1:])
