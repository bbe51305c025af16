"""Tests the example on a real cluster on this computer: a master and two workers on 127.0.0.1, one of which is killed in the middle.

    python test_spark.py PROGRAM      # a built waarborg; needs Java 17 or later
"""

import hashlib
import io
import json
import os
import random
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import practice_permit
import slices
import trailers

HERE = Path(__file__).resolve().parent
RECORDS = 4_000
SLICE_BYTES = 100_000
# Seconds. The start of a cluster, one run and the death of a worker each take far less; what takes longer hangs.
PATIENCE = 240


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Case.program = str(Path(sys.argv.pop()).resolve())
    unittest.main(verbosity=2)


# What is treated


def bsn(chance):
    """A number that passes the eleven test."""
    while True:
        digits = [chance.randrange(10) for _ in range(8)]
        last = sum(digit * weight for digit, weight in zip(digits, range(9, 1, -1))) % 11
        if last < 10 and digits[0]:
            return "".join(map(str, [*digits, last]))


def note(chance):
    first, last = chance.choice(["Fatima", "Jan", "Sanne", "Willem", "Aylin"]), chance.choice(["de Vries", "El Amrani", "Bakker", "van der Berg"])
    return (
        f"Mevrouw {last} belde op {chance.randrange(1, 29)}-{chance.randrange(1, 13)}-2024 over {first} {last}, BSN {bsn(chance)}. "
        f"Terugbellen: 06-{chance.randrange(10**7, 10**8)}, {first.lower()}@voorbeeld.example. {'Geen bijzonderheden. ' * chance.randrange(4)}"
    )


def write_input(folder):
    """Files of each kind, with and without a last line end, one below the folder and one that is empty."""
    chance = random.Random(20_180_525)
    (folder / "onder").mkdir(parents=True)
    for name, count, end in ("a.ndjson", RECORDS // 2, "\n"), ("onder/b.jsonl", RECORDS // 2, ""):
        records = (json.dumps({"nr": number, "tekst": note(chance)}, ensure_ascii=number % 2 == 0) for number in range(count))
        (folder / name).write_text("\n".join(records) + end, encoding="utf-8")
    rows = (f'{number};"{note(chance)}\nÉn verder: ""niets""."\r\n' for number in range(200))
    (folder / "c.csv").write_text("nr;opmerking\r\n" + "".join(rows), encoding="utf-8", newline="")
    (folder / "d.txt").write_text("\n\n".join(note(chance) for _ in range(100)), encoding="utf-8")
    (folder / "leeg.ndjson").touch()


# Processes


def tree(root):
    """A process and all that it started."""
    rows = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout.split()
    children = {}
    for pid, parent in zip(map(int, rows[::2]), map(int, rows[1::2])):
        children.setdefault(parent, []).append(pid)
    found = [root]
    for pid in found:
        found += children.get(pid, [])
    return found


def kill(process):
    """As when a machine loses its power: nobody is told."""
    for pid in tree(process.pid):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    process.wait()


def runs(pid):
    """Whether a process is there, and no body that nobody has buried."""
    state = subprocess.run(["ps", "-p", str(pid), "-o", "stat="], capture_output=True, text=True).stdout.strip()
    return bool(state) and not state.startswith("Z")


def until(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.05)
    raise AssertionError(f"{what} took more than {PATIENCE} seconds")


class Cluster:
    """A standalone master with workers of one core each, on the loopback address."""

    def __init__(self, folder):
        import pyspark

        self.home, self.folder, self.workers, self.started = Path(pyspark.__file__).parent, folder, [], 0
        self.environment = os.environ | {
            "SPARK_HOME": str(self.home), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m", "PYSPARK_PYTHON": sys.executable,
            # These programs live too short for the second compiler to pay.
            "JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "SPARK_LOCAL_DIRS": str(folder / "spark"), "SPARK_LOG_DIR": str(folder),
        }
        self.environment.pop("SPARK_CONF_DIR", None)
        self.master = self.start("Master", "--port", "0")
        self.address = until(lambda: self.said("Master-1", r"Starting Spark master at (spark://\S+)"), "the start of the master")

    def start(self, role, *arguments):
        self.started += 1
        command = [self.home / "bin/spark-class", f"org.apache.spark.deploy.{role.lower()}.{role}", "--host", "127.0.0.1", "--webui-port", "0"]
        with open(self.folder / f"{role}-{self.started}.log", "wb") as log:
            return subprocess.Popen([*command, *arguments], env=self.environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL)

    def said(self, log, pattern):
        found = re.search(pattern, (self.folder / f"{log}.log").read_text(errors="replace"))
        return found and found.group(1)

    def complete(self):
        """Starts workers until there are two."""
        self.workers = [worker for worker in self.workers if worker.poll() is None]
        names = []
        while len(self.workers) < 2:
            work = self.folder / f"work-{self.started}"
            self.workers.append(self.start("Worker", "--cores", "1", "--memory", "700m", "--work-dir", str(work), self.address))
            names.append(f"Worker-{self.started}")
        for name in names:
            until(lambda: self.said(name, r"(Successfully registered)"), "the start of a worker")

    def stop(self):
        for process in [*self.workers, self.master]:
            if process.poll() is None:
                kill(process)


class Case(unittest.TestCase):
    program = None


class TrailerTests(Case):
    """What a verifier without a cluster must see."""

    def test_every_output_that_was_cut_off_or_changed_is_refused(self):
        body = "".join(f'{{"nr":{number}}}\n' for number in range(20)).encode()
        trailer = {
            "waarborg": "trailer", "format": 1, "version": "1", "plan": "p", "documents": 20, "bytesIn": 99, "bytesOut": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
        }
        whole = body + json.dumps(trailer, separators=(",", ":")).encode()

        def verified(output):
            lines = [line.removesuffix(b"\n") for line in io.BytesIO(output)]
            sink = io.BytesIO()
            trailers.through(lines, sink, 99)
            return sink.getvalue()

        self.assertEqual(verified(whole + b"\n"), body)
        for length in range(len(whole)):
            with self.assertRaises(trailers.Refused, msg=f"the first {length} bytes"):
                verified(whole[:length])
        for place in range(len(body)):
            with self.assertRaises(trailers.Refused, msg=f"another byte {place}"):
                verified(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        for added in b"x\n", b"\n", whole + b"\n":
            with self.assertRaises(trailers.Refused):
                verified(whole + b"\n" + added)
        with self.assertRaises(trailers.Refused):
            trailers.through(whole.splitlines(), io.BytesIO(), 100)

    def test_slices_are_whole_lines_and_together_the_file(self):
        chance = random.Random(7)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.ndjson"
            for _ in range(200):
                content = b"".join(bytes(chance.choice(b"ab\r") for _ in range(chance.randrange(9))) + b"\n" for _ in range(chance.randrange(12)))
                content += b"z" * chance.randrange(3)
                path.write_bytes(content)
                found = slices.find(folder, chance.randrange(1, 30))["a.ndjson"]
                given = [b"".join(line + b"\n" for line in part.lines()) for part in found]
                self.assertEqual([len(part) for part in given], [part.bytes_in for part in found])
                self.assertTrue(all(content[: part.end].endswith(b"\n") for part in found[:-1]))
                lacks = bool(found) and found[-1].lacks_line_end
                self.assertEqual(b"".join(given), content + b"\n" * lacks)


class ClusterTests(Case):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        write_input(cls.folder / "in")
        practice_permit.write(cls.folder, ["citizen service number"], ["clients"], 3_600)
        (cls.folder / "secret").write_bytes(random.Random(1).randbytes(32))
        named = {"--secret": "secret", "--permit": "permit.jwt", "--keys": "keys.json", "--revocations": "revocations.jwt"}
        cls.filter = ["--preset", "pseudonyms", "--lang", "en", "--people", "clients"] + [word for option, name in named.items() for word in (option, str(cls.folder / name))]
        single = [cls.program, "deidentify", "text", cls.folder / "in", "--out", cls.folder / "single", "--quiet"]
        single += ["--report", cls.folder / "single.json", "--log", cls.folder / "single.jsonl", *cls.filter]
        subprocess.run(single, check=True, timeout=PATIENCE)
        cls.cluster = Cluster(cls.folder)
        cls.addClassCleanup(cls.cluster.stop)

    def setUp(self):
        self.began = time.monotonic()
        self.place = self.folder / self._testMethodName
        self.place.mkdir()

    def tearDown(self):
        print(f"{time.monotonic() - self.began:.0f} s ", end="", file=sys.stderr, flush=True)

    def wrapped(self, script):
        """A program that does something else around the filter: $program is the real one."""
        path = self.place / "filter"
        path.write_text(f"#!/bin/sh\nprogram={shlex.quote(self.program)} place={shlex.quote(str(self.place))}\n{script}\n")
        path.chmod(0o755)
        return path

    def submit(self, way, program, master="local[2]"):
        """Starts the example; its output and evidence go below the place of this test. On one machine a task is not tried again."""
        settings = {
            "spark.ui.enabled": "false", "spark.executor.memory": "512m", "spark.driver.memory": "512m", "spark.log.level": "ERROR",
            "spark.port.maxRetries": "64",
        }
        command = [self.cluster.home / "bin/spark-submit", "--master", master]
        command += [word for item in settings.items() for word in ("--conf", "=".join(item))]
        command += [HERE / "deidentify_folder.py", "--way", way, self.folder / "in", self.place / "out", "--evidence", self.place / "evidence"]
        command += ["--program", program, "--slice-bytes", str(SLICE_BYTES), "--", *self.filter]
        log = open(self.place / "driver.log", "wb")
        self.addCleanup(log.close)
        driver = subprocess.Popen(command, env=self.cluster.environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self.addCleanup(lambda: driver.poll() is None and kill(driver))
        return driver

    def ended(self, driver):
        """The exit status and what was said."""
        status = driver.wait(PATIENCE)
        return status, (self.place / "driver.log").read_text(errors="replace")

    def evidence(self, end):
        return {path.name.removesuffix(end) for path in self.place.glob(f"evidence/*/slice-*{end}")}

    def check_whole(self):
        """The output is that of one machine, byte for byte; the manifest tells of it truly. Returns the attempts that made it."""
        single = {path.relative_to(self.folder / "single"): path.read_bytes() for path in (self.folder / "single").rglob("*") if path.is_file()}
        output = {path.relative_to(self.place / "out"): path.read_bytes() for path in (self.place / "out").rglob("*") if path.is_file()}
        manifest = json.loads(output.pop(Path("_waarborg.json")))
        self.assertEqual(single.keys(), output.keys())
        for name, content in single.items():
            self.assertTrue(content == output[name], f"{name} is not as on one machine")
        self.assertGreater(sum(map(len, single.values())), 600_000)
        self.assertNotIn(b"El Amrani", b"".join(single.values()))
        for file in manifest["files"]:
            content = output[Path(file["name"])]
            self.assertEqual((file["bytes"], file["sha256"]), (len(content), hashlib.sha256(content).hexdigest()))
        attempts = [part["attempt"] for file in manifest["files"] for part in file["slices"]]
        self.assertGreater(len(attempts), 8)
        for attempt in attempts:
            (report,) = self.place.glob(f"evidence/*/{attempt}.report.json")
            self.assertEqual(json.loads(report.read_text())["outcome"], "released")
        self.assertEqual(list(self.place.glob(".*")), [], "nothing of the work stays")
        return attempts

    def check_nothing(self, status, said, why):
        self.assertEqual(status, 1, said)
        self.assertRegex(said, why)
        self.assertFalse((self.place / "out").exists())
        self.assertEqual(list(self.place.glob(".*")), [], "nothing of the work stays")

    def survive(self, way):
        self.cluster.complete()
        # Slice 3 is cut off once, with an exit status as if all went well. Attempts on slice 5 and beyond read a part of their input and then
        # wait until the test lets them go on.
        program = self.wrapped(
            'case "$*" in\n'
            '*slice-00003-*) if mkdir "$place/once" 2>/dev/null; then "$program" "$@" | head -c 30000; exit 0; else exec "$program" "$@"; fi;;\n'
            '*slice-0000[0-4]-*|*rehearsal*) exec "$program" "$@";;\n'
            "esac\n"
            '{ head -c 20000; echo $$ >"$place/busy.$$"; while [ ! -e "$place/go" ]; do sleep 0.1; done; cat; } | "$program" "$@"'
        )
        driver = self.submit(way, program, self.cluster.address)

        def busy():
            self.assertIsNone(driver.poll(), "it ended before a worker was killed")
            found = {path.name: (self.place / path).read_text().strip() for path in self.place.glob("busy.*")}
            return list(map(int, found.values())) if len(found) == 2 and all(found.values()) else None

        # Both workers are in the middle of a slice.
        filters = until(busy, "the way to the middle")
        self.assertFalse((self.place / "out").exists(), "nothing under the final name before the end")
        begun = until(lambda: len(begun := self.evidence(".log.jsonl") - self.evidence(".report.json")) == 2 and begun, "the start of two filters")
        worker = self.cluster.workers[0]
        (dying,) = (pid for pid in filters if pid in tree(worker.pid))
        kill(worker)
        until(lambda: not runs(dying), "the death of a worker")
        (self.place / "go").touch()
        status, said = self.ended(driver)
        self.assertEqual(status, 0, said)
        attempts = self.check_whole()
        # What the dead worker was doing was begun and never ended, and another attempt made it.
        (lost,) = begun - self.evidence(".report.json")
        self.assertNotIn(lost, attempts)
        self.assertIn(lost.split("-attempt-")[0], {attempt.split("-attempt-")[0] for attempt in attempts})
        # What was cut off ended well by its own account, and was made again all the same.
        self.assertEqual(len([name for name in self.evidence(".log.jsonl") if name.startswith("slice-00003-")]), 2)

    def test_pipe_survives_the_death_of_a_worker_and_an_output_that_was_cut_off(self):
        self.survive("pipe")

    def test_pandas_survives_the_death_of_a_worker_and_an_output_that_was_cut_off(self):
        self.survive("pandas")

    def refuse(self, way, script, why):
        program = self.wrapped(f'case "$*" in *slice-00003-*) {script};; esac\nexec "$program" "$@"')
        status, said = self.ended(self.submit(way, program))
        self.assertEqual(status, 1, said)
        self.assertRegex(said, why)
        self.assertFalse((self.place / "out").exists())
        self.assertEqual(list(self.place.glob(".*")), [], "nothing of the work stays")

    def test_an_output_that_is_always_cut_off_is_refused(self):
        self.refuse("pipe", '"$program" "$@" | head -c 30000; exit 0', "has no trailer")

    def test_an_input_that_was_not_read_to_its_end_is_refused(self):
        # The trailer itself is right: it is of less than there was.
        self.refuse("pandas", 'head -n 9 | "$program" "$@"; exit', r"read \d+ bytes of \d+")

    def test_a_filter_that_fails_after_a_whole_output_is_refused(self):
        self.refuse("pipe", '"$program" "$@"; exit 3', "error code 3")


if __name__ == "__main__":
    main()
