"""What runs on the workers: two ways to lead a slice through the filter, with the output verified before the task is done.

Nothing here shuffles or caches, so Spark writes none of the input to its own disks.
"""

import contextlib
import os
import shlex
import subprocess
import threading
import time
from dataclasses import dataclass

import trailers
from pyspark import TaskContext

# Reads "NAME FORMAT" as the first line of its input and leaves the rest to the filter: pipe() has one command for all partitions, and a job
# under a permit has a report and a log of its own. `read` takes no byte too many from a pipe.
NAMED = 'IFS=" " read -r name format || exit 65; evidence=$1; shift; exec "$@" --format "$format"'
NAMED += ' --report "$evidence/$name.report.json" --log "$evidence/$name.log.jsonl"'

LINES_A_FRAME = 2_000
COLUMNS = "slice int, staged string, seconds double"


@dataclass(frozen=True)
class Filter:
    """The program with its options, and where the workers put things."""

    command: tuple
    evidence: str
    staging: str
    environment: tuple

    def named(self, name, kind):
        """The command for one attempt at a slice."""
        report, log = (f"{self.evidence}/{name}.{end}" for end in ("report.json", "log.jsonl"))
        return [*self.command, "--format", kind, "--report", report, "--log", log]

    def stage(self, name, lines, bytes_in):
        """Writes an output with its trailer into the staging folder. Raises `trailers.Refused`, and then leaves nothing."""
        path = f"{self.staging}/{name}"
        try:
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                trailer = trailers.through(lines, file, bytes_in)
                file.write(trailer["line"].encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            # It may be gone already, with the whole folder.
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)
            raise
        return name


def attempt(index):
    """A name that no other attempt of this run has."""
    return f"slice-{index:05d}-attempt-{TaskContext.get().taskAttemptId()}"


# The way of pipe()


def with_pipe(context, slices, program):
    """Leads every slice, one a partition, through RDD.pipe. Returns a row (slice, staged, seconds) for each."""

    def feed(partition, some):
        slice, name = next(iter(some)), attempt(partition)

        # An error in here would leave pipe() waiting for ever, for it runs on a thread of its own: end the input, and the trailer tells.
        def lines():
            yield f"{name} {slice.kind}"
            try:
                for line in slice.lines():
                    yield line.decode()
            except (OSError, UnicodeDecodeError):
                return

        return lines()

    def stage(partition, lines):
        slice, start = slices[partition], time.monotonic()
        staged = program.stage(attempt(partition), (line.encode() for line in lines), slice.bytes_in)
        yield partition, staged, time.monotonic() - start

    command = shlex.join(["sh", "-c", NAMED, "sh", program.evidence, *program.command])
    # Without checkCode a filter that fails passes for one that had nothing more to say. Without env it would run without PATH.
    lines = context.parallelize(slices, len(slices)).mapPartitionsWithIndex(feed).pipe(command, dict(program.environment), checkCode=True)
    return lines.mapPartitionsWithIndex(stage).collect()


# The way of mapInPandas


def with_pandas(session, slices, program):
    """The same with two steps of DataFrame.mapInPandas: one reads the lines, the other treats them."""
    import pandas

    def read(frames):
        for frame in frames:
            for index in frame["slice"]:
                batch = []
                for line in slices[index].lines():
                    batch.append(line)
                    if len(batch) == LINES_A_FRAME:
                        yield pandas.DataFrame({"slice": index, "line": batch})
                        batch = []
                if batch:
                    yield pandas.DataFrame({"slice": index, "line": batch})

    def treat(frames):
        frames = iter(frames)
        first = next(frames, None)
        if first is None:
            return
        index, start = int(first["slice"].iloc[0]), time.monotonic()
        slice, name = slices[index], attempt(index)

        def lines():
            yield from first["line"]
            for frame in frames:
                yield from frame["line"]

        output = filtered(program.named(name, slice.kind), dict(program.environment), lines())
        staged = program.stage(name, output, slice.bytes_in)
        yield pandas.DataFrame({"slice": [index], "staged": [staged], "seconds": [time.monotonic() - start]})

    rows = session.sparkContext.parallelize([(slice.index,) for slice in slices], len(slices))
    frame = session.createDataFrame(rows, "slice int").mapInPandas(read, "slice int, line binary")
    return [tuple(row) for row in frame.mapInPandas(treat, COLUMNS).collect()]


def filtered(command, environment, lines):
    """Leads lines through a command, and yields the lines of its output. Raises `trailers.Refused` when it fails."""
    failures = []
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        try:
            with process.stdin as stdin:
                for line in lines:
                    stdin.write(line + b"\n")
        except BrokenPipeError:
            # It stopped reading; its exit status and its trailer tell why.
            return
        except BaseException as failure:
            failures.append(failure)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for line in process.stdout:
            yield line.removesuffix(b"\n")
        feeder.join()
        status = process.wait()
        if failures:
            raise failures[0]
        if status:
            raise trailers.Refused(f"the filter ended with status {status}")
    finally:
        process.kill()
        process.wait()
