"""De-identification of text beside its peers, on the same texts, in the same run: speed, memory, start-up, names, identifiers.

compare.py WAARBORG TRAIN_NAMES TEXT_BENCHMARK FOLDER [--quick] [--speed] [--names] [--identifiers]

Prints tables in Markdown. Speed is in bytes for each second of processor time on one core, after starting up: of Waarborg the processor time of one line
is taken off, of the peers the time is taken inside. The programs are built in release; FOLDER holds the texts that are made and what comes out. --quick
leaves the 500 MB out; the others choose parts, otherwise all are done.
"""
import glob
import json
import os
import pty
import random
import statistics
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
DATA = sorted(glob.glob(os.path.join(ROOT, "Training/PersonNames/data/*.txt")))
ENGLISH = sorted(glob.glob(os.path.join(ROOT, "Training/PersonNames/data/english/*.txt")))
STRUCTURED = (
    "postcode,address,date,date-of-birth,age,phone,email,url,handle,ip-address,mac-address,user-agent,device-identifier,bsn,iban,payment-card,kvk,vat,"
    "passport,identity-card,driving-licence,licence-plate,patient-number,student-number,personnel-number,case-number"
)


class Run:
    """A run of a program as on a terminal: its standard error is one, for a run without a permit is possible only there."""

    def __init__(self, command, source, out=os.devnull):
        master, slave = pty.openpty()
        with open(source, "rb") as given, open(out, "wb") as taken:
            start = time.perf_counter()
            process = subprocess.Popen(command, stdin=given, stdout=taken, stderr=slave)
        os.close(slave)
        said = []
        reader = threading.Thread(target=self._read, args=(master, said))
        reader.start()
        self.memory = 0
        watcher = threading.Thread(target=self._watch, args=(process.pid,))
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        reader.join()
        os.close(master)
        self.said = b"".join(said).decode(errors="replace")
        if process.returncode != 0:
            sys.exit(f"{' '.join(command)}: exit {process.returncode}\n{self.said}")
        self.processor = usage.ru_utime + usage.ru_stime
        watcher.join()
        if self.memory == 0:
            # In KiB on Linux, in bytes on macOS.
            self.memory = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
        self.size = os.path.getsize(source)

    def _watch(self, process):
        """The memory at its highest in MiB, asked while it runs: what is told at the end counts the process from which it was started too."""
        while True:
            try:
                with open(f"/proc/{process}/status") as file:
                    peaks = [line for line in file if line.startswith("VmHWM")]
            except OSError:
                return
            if not peaks:
                return
            self.memory = int(peaks[0].split()[1]) / 1024
            time.sleep(0.02)

    @staticmethod
    def _read(master, said):
        while True:
            try:
                part = os.read(master, 1 << 16)
            except OSError:
                return
            if not part:
                return
            said.append(part)


def table(head, rows):
    print("\n| " + " | ".join(head) + " |")
    print("|" + "|".join("---" if index == 0 else "---:" for index in range(len(head))) + "|")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()


def jsonl(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


class Comparison:
    def __init__(self, waarborg, train_names, text_benchmark, folder, quick):
        self.waarborg, self.train_names, self.text_benchmark, self.folder, self.quick = waarborg, train_names, text_benchmark, folder, quick
        os.makedirs(folder, exist_ok=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def deidentify(self, source, *options, threads=1, out=os.devnull):
        return Run([self.waarborg, "deidentify", "text", "--without-permit", "--threads", str(threads), *options], source, out)

    def beside_each_other(self, source):
        runs = []
        threads = [threading.Thread(target=lambda: runs.append(self.deidentify(source).wall)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return max(runs)

    def peer(self, name, source):
        out = self.path(f"{name}.json")
        subprocess.run([sys.executable, os.path.join(HERE, "peers.py"), name, source, out], check=True)
        with open(out, encoding="utf-8") as file:
            return json.load(file)

    def output(self, *command):
        return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout

    # Texts

    def make_texts(self):
        """Running text: all labelled texts without their marks, Dutch, in an order that a seed gives. Dense text: an identifier in each second sentence."""
        texts = self.output(self.train_names, "texts", *DATA)
        documents = [json.loads(line) for line in texts.splitlines()]
        documents = [document for document in documents if not document["kind"].startswith("english")]
        random.Random(7).shuffle(documents)
        # Some sentences together are a document, as they are for people.
        joined, current = [], ""
        for document in documents:
            current += document["text"] + "\n\n"
            if len(current) > 2000:
                joined.append(current)
                current = ""
        with open(self.path("running.jsonl"), "w", encoding="utf-8") as file:
            for text in joined:
                file.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")
        running = "".join(joined).encode()
        self.write("running.txt", running, len(running))
        self.write("running-50.txt", running, 50_000_000)
        if not self.quick:
            self.write("running-500.txt", running, 500_000_000)
        with open(self.path("dense.txt"), "wb") as file:
            file.write(self.output(self.text_benchmark, "text", "50"))
        with open(self.path("line.txt"), "wb") as file:
            file.write("Bel mevrouw Van der Meulen op 06-12345678.\n".encode())

    def write(self, name, text, size):
        with open(self.path(name), "wb") as file:
            written = 0
            while written < size:
                written += file.write(text[: size - written])

    # Speed, memory, start-up

    def speed(self):
        print("\n### Speed, memory and start-up")
        source = self.path("running.txt")
        peers = {name: self.peer(name, self.path("running.jsonl")) for name in ("deduce", "presidio")}
        size = os.path.getsize(source)
        starts = [self.deidentify(self.path("line.txt")) for _ in range(20)]
        start = statistics.median(run.processor for run in starts)

        def best(name, *options, runs=5):
            """The least disturbed of some runs: megabytes a second, and memory."""
            done = [self.deidentify(self.path(name), *options) for _ in range(runs)]
            return max(run.size / 1e6 / (run.processor - start) for run in done), max(run.memory for run in done)

        everything = best("running.txt", runs=9)
        long = best("running-50.txt", runs=2)
        structured = best("running-50.txt", "--names", "off", "--only", STRUCTURED)
        dense = best("dense.txt", "--names", "off", "--only", STRUCTURED)
        peer = {name: (size / 1e6 / result["seconds"], result["memory"]) for name, result in peers.items()}
        deduce = peer["deduce"][0]

        def row(name, measured):
            return (name, f"{measured[0]:.2f}", f"{measured[0] / deduce:.1f}", f"{measured[1]:.0f}")

        table(
            ("program, one core", "MB a second of processor time", "times Deduce", "memory, MiB"),
            [
                row(f"Waarborg, everything on, {size / 1e6:.1f} MB that differ", everything),
                row("Waarborg, everything on, 50 MB (the same text again and again)", long),
                row("Waarborg, structured identifiers alone, 50 MB running text", structured),
                row("Waarborg, structured identifiers alone, 50 MB, one in each second sentence", dense),
                row("Deduce 3.0.6", peer["deduce"]),
                row("Presidio 2.2.360, patterns alone: no model and no names", peer["presidio"]),
            ],
        )
        # The control: two programs of one thread beside each other show what the machine gives at that moment.
        walls = {"one thread": [], "two threads": [], "two programs": []}
        for _ in range(3):
            walls["one thread"].append(self.deidentify(self.path("running-50.txt")).wall)
            walls["two threads"].append(self.deidentify(self.path("running-50.txt"), threads=2).wall)
            walls["two programs"].append(self.beside_each_other(self.path("running-50.txt")))
        one, two, control = (min(times) for times in walls.values())
        rows = [
            ("two threads against one, by the clock, 50 MB, best of three", f"{one / two:.2f} times"),
            ("control: two programs of one thread beside each other", f"{2 * one / control:.2f} times"),
        ]
        for megabytes in (50,) if self.quick else (50, 500):
            run = self.deidentify(self.path(f"running-{megabytes}.txt"), threads=2)
            rows.append((f"memory at its highest, {megabytes} MB, everything on, two threads", f"{run.memory:.0f} MiB"))
        rows.append(("start-up: one line, median of 20, by the clock", f"{statistics.median(run.wall for run in starts) * 1000:.0f} ms"))
        rows.append(("the same, processor time", f"{start * 1000:.0f} ms"))
        rows.append(("start-up of Deduce, processor time, its tables built before", f"{peers['deduce']['start'] * 1000:.0f} ms"))
        table(("what", "figure"), rows)

    # Names

    def names(self):
        print("\n### Names, on the labelled texts that were kept from training")
        model = ",".join(os.path.join(ROOT, "Sources/CNameModel", name) for name in ("names.model", "names-english.model"))
        for title, files in (
            ("Dutch", [file for file in DATA if not os.path.basename(file).startswith("english")]),
            ("English", [file for file in DATA if os.path.basename(file).startswith("english")] + ENGLISH),
        ):
            print(f"\n{title}\n\n```")
            report = self.output(self.train_names, "evaluate", model, "--kept", *files).decode()
            print(report[report.index("all files") if "all files" in report else 0 :].rstrip())
            texts = self.path("kept.jsonl")
            with open(texts, "wb") as file:
                file.write(self.output(self.train_names, "texts", "--kept", *files))
            # Deduce knows Dutch only; Presidio finds no names without a model.
            if title == "Dutch":
                found = self.peer("deduce", texts)["found"]
                with open(self.path("spans.jsonl"), "w", encoding="utf-8") as file:
                    for spans in found:
                        file.write(json.dumps([[start, end] for start, end, tag in spans if tag in ("persoon", "patient")]) + "\n")
                scores = self.output(self.train_names, "score", self.path("spans.jsonl"), "--kept", *files).decode()
                print(scores.replace("peer  ", "deduce").rstrip())
            print("```")

    # Identifiers

    def identifiers(self, count=100):
        print(f"\n### Identifiers in context, and what looks alike: {count} of each")
        samples = self.path("samples.jsonl")
        with open(samples, "wb") as file:
            file.write(self.output(self.text_benchmark, "samples", str(count)))
        lines = jsonl(samples)
        counts = {}
        for line in self.output(self.text_benchmark, "identifiers", str(count)).decode().splitlines():
            sort, name, found, _ = line.split("\t")
            counts[(sort == "look-alike", name)] = {"waarborg": int(found), "deduce": 0, "presidio": 0}
        # A place or organisation near a number is no identifier; a peer's identifier counts whatever it calls it.
        passed_over = {"locatie", "instelling", "ziekenhuis", "zorginstelling", "LOCATION", "NRP"}
        for peer in ("deduce", "presidio"):
            for line, marks in zip(lines, self.peer(peer, samples)["found"]):
                start, end = line["start"], line["end"]
                if line["isLookAlike"]:
                    hit = any(a < end and start < b and tag not in passed_over for a, b, tag in marks)
                else:
                    hit = any(a <= start and end <= b for a, b, tag in marks)
                counts[(line["isLookAlike"], line["name"])][peer] += hit
        for look_alike, title in ((False, "identifier, found whole, %"), (True, "look-alike, taken for an identifier, %")):
            rows = [(name, *(values[peer] * 100 / count for peer in ("waarborg", "deduce", "presidio"))) for (sort, name), values in counts.items() if sort == look_alike]
            rows.append(("mean", *(statistics.mean(row[column] for row in rows) for column in (1, 2, 3))))
            table((title, "Waarborg", "Deduce", "Presidio, patterns"), [(row[0], *(f"{value:.1f}" for value in row[1:])) for row in rows])


def main():
    options = [argument for argument in sys.argv[1:] if argument.startswith("--")]
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    comparison = Comparison(*arguments[:4], quick="--quick" in options)
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    parts = [option[2:] for option in options if option != "--quick"] or ["speed", "names", "identifiers"]
    if "speed" in parts:
        comparison.make_texts()
    for part in parts:
        {"speed": comparison.speed, "names": comparison.names, "identifiers": comparison.identifiers}[part]()


main()
