"""Time and memory of a release of a large table, by the command as people run it.

    python3 Benchmarks/Tables/large.py PROGRAM FOLDER [--rows N] [--recoding global|local]

Writes a table of N made-up rows (10 million, about 760 MB) of nine columns to FOLDER: two that point at one person, with as many values as rows, a
date of birth, a postcode of millions of values, sex, municipality, occupation, an amount, and a diagnosis. Proposes a plan with `table profile`, releases
the table with `table release`, and prints the time by the clock and the most memory that each took. The same N gives the same table.
"""

import argparse
import os
import pathlib
import pty
import random
import resource
import sys
import time

FIRST = "Anna Jan Piet Fatima Sanne Daan Emma Lucas Noor Bram Yusuf Lotte Mila Sem Tess Finn".split()
LAST = "Jansen;de Vries;Bakker;Visser;Smit;Meijer;de Boer;Mulder;Bos;Vos;Peters;Hendriks;van Dijk;Dekker;Kok;Brouwer".split(";")
TOWNS = "Utrecht Amersfoort Zwolle Leiden Delft Almere Breda Assen".split()
WORK = "docent;verpleger;kok;monteur;jurist;bakker;ict'er;boer;arts;agent".split(";")
HEALTH = "geen geen geen astma diabetes hooikoorts migraine".split()


def write(path, rows):
    draw = random.Random(7).random

    def one(values):
        return values[int(draw() * len(values))]

    part = path.with_suffix(".part")
    with open(part, "w") as out:
        out.write("klantnummer;naam;geboortedatum;postcode;geslacht;gemeente;beroep;bedrag;diagnose\n")
        for row in range(rows):
            born = f"{1940 + int(draw() * 65)}-{1 + int(draw() * 12):02d}-{1 + int(draw() * 28):02d}"
            code = f"{1000 + int(draw() * 8999)}{chr(65 + int(draw() * 20))}{chr(65 + int(draw() * 20))}"
            out.write(
                f"K{10_000_000 + row * 7};{one(FIRST)} {one(LAST)} {row};{born};{code};{'MVX'[int(draw() * 2.02)]};{one(TOWNS)};{one(WORK)};"
                f"{int(draw() * 5000)};{one(HEALTH)}\n")
    part.rename(path)


def run(name, command):
    """A release without a permit is for a terminal: the command gets one."""
    start = time.monotonic()
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    said = b""
    while True:
        try:
            piece = os.read(terminal, 1 << 16)
        except OSError:
            break
        if not piece:
            break
        said = (said + piece)[-4000:]
    _, status, used = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{name} failed:\n{said.decode(errors='replace')}")
    # Kilobytes on Linux, bytes on macOS.
    peak = used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    print(f"{name}: {time.monotonic() - start:.0f} s, {peak:.0f} MiB at most")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--recoding", choices=["global", "local"], default="global")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    table, plan = options.folder / f"people-{options.rows}.csv", options.folder / "plan.yaml"
    if not table.exists():
        write(table, options.rows)
    print(f"{options.rows} rows, {table.stat().st_size / 1e6:.0f} MB")
    program = os.path.abspath(options.program)
    run("profile", [program, "deidentify", "table", "profile", str(table), "--plan-out", str(plan), "--force"])
    if options.recoding == "global":
        text = plan.read_text()
        for proposed, asked in (("recoding: local", "recoding: global"), ("suppression: 0.0\n", "suppression: 0.05\n")):
            if proposed not in text:
                sys.exit(f"the proposed plan does not say “{proposed.strip()}”")
            text = text.replace(proposed, asked)
        plan.write_text(text)
    run(
        f"release, {options.recoding} recoding",
        [program, "deidentify", "table", "release", str(table), "--plan", str(plan), "--out", str(options.folder / "released.csv"), "--force", "--without-permit"])


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
