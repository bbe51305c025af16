"""Measures Waarborg beside Fides: starting, memory, bringing in a register, and the list and one entry of it over HTTP.

    python Benchmarks/registers/fides.py WAARBORG FIDES [SYSTEMS]

WAARBORG is the built program, FIDES that of a virtual environment with `pip install ethyca-fides==2.78.2`. Both get the same fideslang with
SYSTEMS made-up systems (500). Needs Linux, PostgreSQL, redis-server and wrk; everything runs in a temporary folder, on free ports, and is
gone afterwards. Prints one table; exit status 1 when something does not work.
"""

import contextlib
import html
import json
import os
import re
import secrets
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
STARTS, CONNECTIONS, WARM, ROUND, ROUNDS = 3, (1, 16), 2, 5, 3
LIST = "/register/voorbeeld"
SYSTEM = """  - fides_key: voorbeeldsysteem_{0}
    name: Voorbeeldsysteem {0}
    description: Verzonnen systeem {0}, alleen om te meten
    system_type: Application
    privacy_declarations:
      - {{name: Voorbeelddoel {0}, data_use: essential.service, data_categories: [user.name, user.contact.email], data_subjects: [customer],
         legal_basis_for_processing: Contract, retention_period: 7 jaar}}
"""
NOTES = f"""
Not alike:
- Waarborg answers with pages for people (HTML) that carry the verdict of the law on each dossier. Fides answers with JSON, of which a browser
  has yet to make a page, and decides nothing here. The list of Fides is its paged API (page=1&size=50), that of Waarborg its first page,
  also 50 long. One entry: each of the imported ones in turn. Latencies: the middle one of {ROUNDS} rounds of {ROUND} s.
- Fides keeps its data in PostgreSQL and redis, Waarborg in a SQLite file, inside its own process. Memory is resident memory, without what the
  processes of PostgreSQL count twice. The highest is that since the last start, so without the making of the database.
- Starting lasts until the first answer: of Fides on /health, of Waarborg with its front page. PostgreSQL and redis run already. Fides runs
  without worker and privacy centre; Waarborg with its example organisation, whose dossiers it makes at the first start.
- Bringing in: for Fides `fides push`, for Waarborg what a browser does on the import page (upload, see the preview, confirm, get the list).
- Both have their default settings, and no limit on requests. Fides logs each request. wrk runs on the same processors."""


class Running:
    """A program in a process group of its own, which writes to a log; it ends with the `with`."""

    def __init__(self, command, log, stop=signal.SIGTERM, **options):
        self.name, self.log, self.stop, self.started = Path(command[0]).name, log, stop, time.perf_counter()
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, start_new_session=True, **options)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(self.stop)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(20)
        # What it started itself goes too, also when it has ended before.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def until(self, ready):
        """Seconds from its start until `ready` of its log is true; that value too."""
        while not (found := ready(self.log.read_text(errors="replace"))):
            if self.process.poll() is not None or time.perf_counter() - self.started > 300:
                sys.exit(f"{self.name} does not start:\n{self.log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.01)
        return time.perf_counter() - self.started, found

    def memory(self):
        """Of the process and all below it, in MiB: resident now, at its highest, and now with what is shared counted once."""
        tree, total = [self.process.pid], (0, 0, 0)
        for process in tree:
            place = Path(f"/proc/{process}")
            with contextlib.suppress(OSError):
                tree += [int(child) for children in place.glob("task/*/children") for child in children.read_text().split()]
                text = (place / "status").read_text() + (place / "smaps_rollup").read_text()
                sizes = (re.search(rf"^{name}:\s+(\d+)", text, re.MULTILINE)[1] for name in ("VmRSS", "VmHWM", "Pss"))
                total = tuple(before + int(size) / 1024 for before, size in zip(total, sizes))
        return total


def run(command, **options):
    """Runs a program to its end: what it said, and how long it took."""
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL, **options)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} ends with {done.returncode}:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout.strip(), time.perf_counter() - started


def program(name, hint, elsewhere=()):
    found = shutil.which(name) or next((path for path in elsewhere if os.access(path, os.X_OK)), None)
    if not found:
        sys.exit(f"{name} is not here: {hint}")
    return str(Path(found).absolute())


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return str(sock.getsockname()[1])


def fetch(address, headers):
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=60) as answer:
        # wrk follows nothing: what sends people elsewhere would be measured as an answer.
        if answer.geturl() != address:
            sys.exit(f"{address} sends on to {answer.geturl()}")
        return answer.read()


def answers(address):
    with contextlib.suppress(OSError):
        fetch(address, {})
        return address


def load(tools, folder, address, paths, headers):
    """The size of the first answer in KiB, and for each number of connections the median and p95 in ms (the middle one of all rounds)."""
    result = [len(fetch(address + paths[0], headers)) / 1024]
    script = folder / "load.lua"
    script.write_text(f"""local paths, place = {{ {", ".join(map(json.dumps, paths))} }}, 0
{"".join(f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}" for name, value in headers.items())}
request = function()
  place = place % #paths + 1
  return wrk.format("GET", paths[place])
end
done = function(summary, latency)
  local e = summary.errors
  print("figures", latency:percentile(50) / 1000, latency:percentile(95) / 1000, e.status + e.timeout + e.connect + e.read + e.write)
end
""")
    for connections in CONNECTIONS:
        rounds = []
        for seconds in [WARM] + [ROUND] * ROUNDS:
            said, _ = run([tools["wrk"], "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", str(script), address])
            *figures, errors = map(float, said.rsplit("figures", 1)[1].split())
            if errors or seconds == ROUND and not all(figures):
                sys.exit(f"{address + paths[0]} does not answer well under load:\n{said}")
            rounds.append(figures)
        result += map(statistics.median, zip(*rounds[1:]))
    return result


def start(stack, ready, command, log, **options):
    """Starts a server again and again: the last one, where it answers, and the seconds of the first start and of the later ones."""
    seconds = []
    for _ in range(STARTS):
        with Running(command, log, **options) as server:
            seconds.append(server.until(ready)[0])
    server = stack.enter_context(Running(command, log, **options))
    last, address = server.until(ready)
    return server, address, [seconds[0], statistics.median([*seconds[1:], last])]


def postgres(stack, tools, folder):
    """PostgreSQL without any tables, and its port."""
    home, port, options = folder / "postgres", free_port(), {}
    home.mkdir(mode=0o700)
    if os.geteuid() == 0:
        # It refuses to run as root; Debian's package makes this user.
        folder.chmod(0o711)
        shutil.chown(home, "postgres", "postgres")
        options = {"user": "postgres", "group": "postgres", "extra_groups": [], "cwd": home}
    run([tools["initdb"], "-D", str(home / "data"), "-U", "fides", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"], **options)
    # SIGINT: without waiting for those who are still connected.
    server = stack.enter_context(Running(
        [tools["postgres"], "-D", str(home / "data"), "-p", port, "-k", str(home), "-c", "listen_addresses=127.0.0.1"],
        folder / "postgres.log", stop=signal.SIGINT, **options))
    server.until(lambda said: "ready to accept connections" in said)
    return server, port


def measure_fides(fides, tools, folder, file, count):
    word, cache_port, port = secrets.token_hex(16), free_port(), free_port()
    (folder / "redis.conf").write_text(f'port {cache_port}\nbind 127.0.0.1\nrequirepass {word}\ndir {folder}\nsave ""\n')
    with contextlib.ExitStack() as stack:
        cache = stack.enter_context(Running([tools["redis-server"], str(folder / "redis.conf")], folder / "redis.log"))
        cache.until(lambda said: "eady to accept connections" in said)
        database, database_port = postgres(stack, tools, folder)
        settings = {
            "DATABASE__SERVER": "127.0.0.1", "DATABASE__PORT": database_port, "DATABASE__DB": "postgres", "DATABASE__USER": "fides",
            "REDIS__HOST": "127.0.0.1", "REDIS__PORT": cache_port, "REDIS__PASSWORD": word, "SECURITY__APP_ENCRYPTION_KEY": word,
            "SECURITY__OAUTH_ROOT_CLIENT_ID": "root", "SECURITY__OAUTH_ROOT_CLIENT_SECRET": word, "SECURITY__ROOT_USERNAME": "root",
            "SECURITY__ROOT_PASSWORD": word, "CLI__SERVER_HOST": "127.0.0.1", "CLI__SERVER_PORT": port, "USER__ANALYTICS_OPT_OUT": "true"}
        # Its command line keeps the token of whoever signs in in the home folder.
        environment = {"HOME": str(folder), "PATH": os.environ["PATH"]} | {f"FIDES__{name}": value for name, value in settings.items()}
        options = {"env": environment, "cwd": folder}
        server, health, starts = start(
            stack, lambda _: answers(f"http://127.0.0.1:{port}/health"), [fides, "webserver", "--port", port], folder / "fides.log", **options)
        address, idle = health.removesuffix("/health"), server.memory()[0]
        run([fides, "user", "login", "-u", "root", "-p", word], **options)
        headers = {"Authorization": "Bearer " + tomllib.loads((folder / ".fides_credentials").read_text())["access_token"]}
        alone, brought = run([fides, "status"], **options)[1], run([fides, "push", str(file.parent)], **options)[1]
        first = "/api/v1/system?page=1&size=50"
        if (total := json.loads(fetch(address + first, headers))["total"]) != count:
            sys.exit(f"Fides holds {total} systems, not {count}")
        entries = [f"/api/v1/system/voorbeeldsysteem_{number}" for number in range(1, count + 1)]
        pages = load(tools, folder, address, [first], headers) + load(tools, folder, address, entries, headers)
        (now, highest, _), others = server.memory(), [database.memory()[2], cache.memory()[0]]
        return [*starts, idle, now, highest, *others, now + sum(others), brought, alone, *pages]


def measure_waarborg(waarborg, tools, folder, file, count):
    def ready(said):
        listens = re.search(r"Waarborg listens on (http:\S+)\n", said)
        return listens and answers(listens[1])

    def ask(path, fields=None, kind="application/x-www-form-urlencoded"):
        request = urllib.request.Request(address + path, fields, {"Content-Type": kind} if fields else {})
        with opener.open(request, timeout=600) as answer:
            return answer.geturl().removeprefix(address), answer.read().decode()

    def csrf(page):
        return "csrf", re.search(r'name="csrf" value="([^"]+)"', page)[1]

    with contextlib.ExitStack() as stack:
        server, address, starts = start(stack, ready, [
            waarborg, "serve", "--rulebook", str(REPOSITORY / "Law"), "--examples", str(REPOSITORY / "Examples"), "--lang", "en", "--port", "0",
            "--database", str(folder / "register.sqlite"), "--rate-limit", "0", "--example-organisation"], folder / "waarborg.log", cwd=folder)
        idle, jar = server.memory()[0], CookieJar()
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        path, page = ask("/voorbeeldorganisatie")
        ask(path, urllib.parse.urlencode([csrf(page), ("role", "privacy-officer")]).encode())
        path, page = ask(f"{LIST}/invoeren")
        edge, begun = secrets.token_hex(16), time.perf_counter()
        parts = ['name="{}"\r\n\r\n{}'.format(*csrf(page)), f'name="file"; filename="{file.name}"\r\n\r\n{file.read_text()}']
        body = "".join(f"--{edge}\r\nContent-Disposition: form-data; {part}\r\n" for part in parts) + f"--{edge}--"
        path, page = ask(path, body.encode(), f"multipart/form-data; boundary={edge}")
        ask(path, urllib.parse.urlencode([csrf(page)] + [("dossier", number) for number in range(count)]).encode())
        brought = time.perf_counter() - begun
        entries, following = [], LIST
        while following:
            _, page = ask(following)
            entries += re.findall(r'href="(/dossier/[^"/?]+)"[^>]*>Voorbeeldsysteem \d', page)
            following = next((html.unescape(link) for link in re.findall(r'href="(/register[^"]+)"', page) if "after=" in link), None)
        if len(set(entries)) != count:
            sys.exit(f"Waarborg holds {len(set(entries))} of the {count} systems")
        headers = {"Cookie": "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)}
        pages = load(tools, folder, address, [LIST], headers) + load(tools, folder, address, entries, headers)
        now, highest, _ = server.memory()
        return [*starts, idle, now, highest, None, None, now, brought, None, *pages]


def main():
    if not 3 <= len(sys.argv) <= 4 or not re.fullmatch("[1-9][0-9]*", (sys.argv + ["500"])[3]):
        sys.exit(__doc__)
    count = int((sys.argv + ["500"])[3])
    # Without this a SIGTERM would leave the servers behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    waarborg = program(sys.argv[1], "build it with `swift build -c release`")
    fides = program(sys.argv[2], "make a virtual environment and `pip install ethyca-fides==2.78.2` in it")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    tools = {
        name: program(name, "install PostgreSQL, redis-server and wrk", [folder / name for folder in folders])
        for name in ("initdb", "postgres", "redis-server", "wrk")}
    with tempfile.TemporaryDirectory(prefix="registers-") as name:
        folder, file = Path(name), Path(name, "manifest", "systems.yml")
        file.parent.mkdir()
        file.write_text("system:\n" + "".join(SYSTEM.format(number) for number in range(1, count + 1)))
        programs = {"Waarborg": waarborg, "Fides": fides, "Python": str(Path(fides).with_name("python"))}
        programs |= {"PostgreSQL": tools["postgres"], "redis": tools["redis-server"]}
        bare = {"env": {"HOME": name, "PATH": os.environ["PATH"]}, "cwd": folder}
        versions = {each: re.search(r"\d+(\.\d+)+", run([path, "--version"], **bare)[0])[0] for each, path in programs.items()}
        loads, results = [os.getloadavg()[0]], []
        for measure, server in ((measure_fides, fides), (measure_waarborg, waarborg)):
            results.append(measure(server, tools, folder, file, count))
            loads.append(os.getloadavg()[0])
    print(", ".join(f"{each} {version}" for each, version in versions.items()))
    print("{}, {} processors; load {:.2f} before, {:.2f} between, {:.2f} after\n".format(os.uname().machine, os.cpu_count(), *loads))
    measures = [
        "start, empty database (s)", f"start again, median of {STARTS} (s)", "memory after starting again (MiB)", "memory after the load (MiB)",
        "memory at its highest (MiB)", "memory of PostgreSQL after the load (MiB)", "memory of redis after the load (MiB)",
        "all memory after the load (MiB)", f"bringing in {count} systems (s)", "of which the bare program: `fides status` (s)"]
    for page in ("list", "one entry"):
        measures.append(f"{page}: size (KiB)")
        measures += [f"{page}, connections {number}: {figure} (ms)" for number in CONNECTIONS for figure in ("median", "p95")]
    print(f"| {'measure':<45} |    Fides | Waarborg | Fides / Waarborg |\n| {'-' * 45} | -------: | -------: | ---------------: |")
    for name, their, our in zip(measures, *results, strict=True):
        figures = ("–", "–") if our is None else (f"{our:.2f}", f"{their / our:.2f}")
        print(f"| {name:<45} | {their:>8.2f} | {figures[0]:>8} | {figures[1]:>16} |")
    print(NOTES)


if __name__ == "__main__":
    main()
