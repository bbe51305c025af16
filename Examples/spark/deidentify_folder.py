"""De-identifies the files of a folder on a Spark cluster, with the same program and the same output as on one machine.

    spark-submit deidentify_folder.py --way pipe INPUT OUTPUT --evidence FOLDER -- --preset pseudonyms --secret secret \\
        --permit permit.jwt --keys keys.json --revocations revocations.jwt --people clients

What stands after -- goes to `waarborg deidentify text`. INPUT, OUTPUT, the evidence and those files must have the same place on every
machine. OUTPUT appears at once, when every slice was verified, or not at all; OUTPUT/_waarborg.json then tells what it is made of.

Exit status 0 when all was treated, 1 when a slice was refused, 64 for a mistake in the options, 65 for a file that cannot be read.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import partitions
import slices
import trailers
from pyspark.sql import SparkSession

MANIFEST = "_waarborg.json"
# Options of the filter that name a file: a worker stands in another folder.
FILES = {"--plan", "--known-names", "--allow", "--deny", "--secret", "--permit", "--keys", "--revocations", "--rulebook"}
# Options that this program sets, or that mean nothing on a worker.
OURS = {"--format", "--report", "--log", "--trailer", "--out", "-o", "--threads", "--without-permit", "--again", "--list-kinds"}
NEEDS_KEY = re.compile(r"stand-ins|pseudonyms|[a-z-]+=(shift|surrogate|pseudonym)")


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(64, f"{self.prog}: {message}\n")


def options():
    arguments = sys.argv[1:]
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    parser = Parser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", type=Path, help="a folder")
    parser.add_argument("output", type=Path, help="a folder that is not there yet")
    parser.add_argument("--evidence", type=Path, required=True, help="a folder for the report and the log of every attempt")
    parser.add_argument("--way", choices=["pipe", "pandas"], default="pipe", help="RDD.pipe or DataFrame.mapInPandas (default %(default)s)")
    parser.add_argument("--program", default="waarborg", help="the program, on every machine (default %(default)s)")
    parser.add_argument("--slice-bytes", type=int, default=32_000_000, help="about how long a slice is (default %(default)s)")
    chosen = parser.parse_args(arguments[:cut])
    chosen.filter = filter_options(arguments[cut + 1 :], parser.error)
    if not chosen.input.is_dir():
        parser.error(f"there is no folder {chosen.input}")
    if chosen.output.exists():
        parser.error(f"{chosen.output} is there already")
    if chosen.slice_bytes < 1:
        parser.error("--slice-bytes is at least 1")
    return chosen


def filter_options(given, error):
    """The options of the filter, with whole paths."""
    words = [word for option in given for word in (option.split("=", 1) if option.startswith("--") and "=" in option else [option])]
    for word in words:
        if word in OURS:
            error(f"{word} is not for after --")
    # Every slice would get a key of its own, and the same person another name in each.
    if "--secret" not in words and ("--plan" in words or any(NEEDS_KEY.fullmatch(word) for word in words)):
        error("this needs --secret, a file of at least 32 bytes: without it every slice has a key of its own")
    return [str(Path(word).resolve()) if before in FILES else word for before, word in zip(["", *words], words)]


def rehearse(program):
    """Runs the filter on nothing, so that what is wrong with permit or options shows at once; returns its trailer."""
    command = program.named("rehearsal", "ndjson")
    done = subprocess.run(command, env=dict(program.environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    if done.returncode:
        sys.exit(done.returncode)
    with open(os.devnull, "wb") as nowhere:
        return trailers.through(done.stdout.splitlines(), nowhere, 0)


def assemble(files, staged, program, folder, rehearsal):
    """Puts verified slices together into the files of the output; returns the manifest. Raises `trailers.Refused`."""
    manifest = {"waarborg": "folder", "format": 1, "version": rehearsal["version"], "plan": rehearsal["plan"], "totals": {}, "files": []}
    totals = dict.fromkeys(("files", "slices", "documents", "bytesIn", "bytesOut"), 0)
    for name, parts in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            told = []
            for part in parts:
                start = file.tell()
                with open(f"{program.staging}/{staged[part.index]}", "rb") as lines:
                    trailer = trailers.through((line.removesuffix(b"\n") for line in lines), file, part.bytes_in)
                if (trailer["version"], trailer["plan"]) != (rehearsal["version"], rehearsal["plan"]):
                    raise trailers.Refused(f"{staged[part.index]}: treated with another plan or another version of the program")
                file.truncate(start + trailer["bytesOut"])
                file.seek(0, os.SEEK_END)
                told.append({"attempt": staged[part.index], "documents": trailer["documents"], "sha256": trailer["sha256"]})
                totals["documents"] += trailer["documents"]
                totals["slices"] += 1
            if parts and parts[-1].lacks_line_end and ends_line(target, file):
                file.truncate(file.tell() - 1)
            file.flush()
            os.fsync(file.fileno())
        size, digest = measured(target)
        manifest["files"].append({"name": name, "bytes": size, "sha256": digest, "slices": told})
        totals["files"] += 1
        totals["bytesIn"] += sum(part.end - part.start for part in parts)
        totals["bytesOut"] += size
    manifest["totals"] = totals
    return manifest


def ends_line(path, file):
    file.flush()
    with path.open("rb") as written:
        written.seek(-1, os.SEEK_END)
        return written.read(1) == b"\n"


def measured(path):
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
            size += len(block)
    return size, digest.hexdigest()


def reason(failure):
    """Why Spark gave up, in a line: what the workers say is no part of any input."""
    text = str(failure)
    found = re.search(r"Refused: (.*)", text) or re.search(r"(Function .*exited with error code \d+|error code \d+)", text)
    return found.group(1) if found else text.splitlines()[0]


def halts(evidence, files):
    """What the reports of attempts that gave nothing out say of it, a line for each slice."""
    names = {part.index: (name, part) for name, parts in files.items() for part in parts}
    found = {}
    for path in sorted(evidence.glob("slice-*.report.json")):
        report = json.loads(path.read_text())
        name, part = names[int(path.name.split("-")[1])]
        if report["outcome"] == "released":
            continue
        stop = report.get("stop")
        why = f"{stop['category']} that the permit does not cover, in line {stop['line']}" if stop else report.get("halt", report["outcome"])
        found[part.index] = f"{name}, from byte {part.start}: {why}\n"
    return "".join(found.values())


def main():
    chosen = options()
    try:
        files = slices.find(chosen.input, chosen.slice_bytes)
    except (ValueError, OSError) as failure:
        print(f"deidentify_folder: {failure}", file=sys.stderr)
        return 65
    if MANIFEST in files:
        print(f"deidentify_folder: {MANIFEST} cannot be the name of an input", file=sys.stderr)
        return 65
    session = SparkSession.builder.appName("waarborg deidentify").getOrCreate()
    context = session.sparkContext
    context.setLogLevel("ERROR")
    for module in (slices, trailers, partitions):
        context.addPyFile(module.__file__)
    # As the program itself does: readable by their owner only.
    os.umask(0o077)
    output = chosen.output.resolve()
    work = output.with_name(f".{output.name}.{context.applicationId}")
    evidence = chosen.evidence.resolve() / context.applicationId
    evidence.mkdir(parents=True)
    (work / "slices").mkdir(parents=True)
    (work / "output").mkdir()
    environment = tuple((name, os.environ[name]) for name in ("PATH", "LANG") if name in os.environ)
    command = (chosen.program, "deidentify", "text", "--trailer", "--quiet", "--threads", "1", *chosen.filter)
    program = partitions.Filter(command, str(evidence), str(work / "slices"), environment)
    try:
        rehearsal = rehearse(program)
        every = [part for parts in files.values() for part in parts]
        run = partitions.with_pipe if chosen.way == "pipe" else partitions.with_pandas
        rows = run(context if chosen.way == "pipe" else session, every, program) if every else []
        staged = {index: name for index, name, _ in rows}
        manifest = assemble(files, staged, program, work / "output", rehearsal)
        with (work / "output" / MANIFEST).open("x") as file:
            file.write(json.dumps(manifest, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        # A folder that came in between is not replaced: rename refuses one that holds anything.
        (work / "output").rename(output)
    except Exception as failure:
        print(f"deidentify_folder: {reason(failure)}\n{halts(evidence, files)}Nothing was written to {chosen.output}; see {evidence}", file=sys.stderr)
        return 1
    finally:
        # Under another name first: a task that is still busy finds no place any more to put something.
        gone = work.with_name(f"{work.name}.gone")
        work.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)
        session.stop()
    totals = manifest["totals"]
    print(f"{totals['files']} files, {totals['documents']} documents in {totals['slices']} slices: {chosen.output}; evidence: {evidence}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
