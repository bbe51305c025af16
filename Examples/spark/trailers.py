"""Holds an output against its trailer: the last line, in which `waarborg … --trailer` says how much came before it, with its SHA-256."""

import hashlib
import json

START = b'{"waarborg":"trailer"'
FORMAT = 1


class Refused(Exception):
    """An output that is not whole. The message holds nothing of the output."""


def through(lines, sink, bytes_in):
    """Writes an output without its trailer, and checks it on the way.

    `lines` come without their ends; `bytes_in` is what the filter was to be given. After `Refused` what was written is worth nothing.
    Returns the trailer, a dictionary with its line under "line". Of the bytes written, the first `bytesOut` are the output: where the
    output did not end with a line end, the one that came before the trailer is too many.
    """
    digest, count, held = hashlib.sha256(), 0, None
    for line in lines:
        if held is not None:
            if count:
                digest.update(b"\n")
            digest.update(held)
            sink.write(held + b"\n")
            count += len(held) + 1
        held = line
    trailer = read(held)
    if trailer["bytesOut"] == count:
        if count:
            digest.update(b"\n")
    elif trailer["bytesOut"] != count - 1:
        raise Refused(f"the output is not whole: {count} bytes, and its trailer tells of {trailer['bytesOut']}")
    if digest.hexdigest() != trailer["sha256"]:
        raise Refused("the output is not what the filter wrote: its SHA-256 is another than that in the trailer")
    if trailer["bytesIn"] != bytes_in:
        raise Refused(
            f"the filter read {trailer['bytesIn']} bytes of {bytes_in}: it stopped early, or the input changed or is not UTF-8"
        )
    return trailer


def read(line):
    """Reads a trailer. Raises `Refused` for a line that is none."""
    if line is None or not line.startswith(START):
        raise Refused("the output has no trailer: the filter broke off")
    try:
        trailer = json.loads(line)
    except ValueError:
        raise Refused("the trailer is broken off") from None
    numbers, texts = ("documents", "bytesIn", "bytesOut"), ("version", "plan", "sha256")
    if (
        trailer.get("format") != FORMAT
        or not all(isinstance(trailer.get(name), int) for name in numbers)
        or not all(isinstance(trailer.get(name), str) for name in texts)
    ):
        raise Refused("the trailer is of another format than this example knows")
    return trailer | {"line": line.decode()}
