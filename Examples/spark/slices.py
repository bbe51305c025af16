"""Cuts the files of a folder into slices, each of which one filter treats by itself.

A record of NDJSON is a document of its own, so such a file may be cut at any line end. A text is one document, and a quoted value of CSV may
hold line ends: those files are one slice each.
"""

from dataclasses import dataclass
from pathlib import Path

KINDS = {".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv", ".tsv": "csv", ".txt": "txt", ".log": "txt"}


@dataclass(frozen=True)
class Slice:
    """Bytes of a file that begin at the start of a line and end at the end of one, or of the file."""

    index: int
    path: str
    kind: str
    start: int
    end: int
    # The last line of the file has no end: it gets one on its way to the filter, and loses it again.
    lacks_line_end: bool

    @property
    def bytes_in(self):
        """How many bytes the filter is given."""
        return self.end - self.start + self.lacks_line_end

    def lines(self):
        """The lines, without their ends."""
        with open(self.path, "rb") as file:
            file.seek(self.start)
            left = self.end - self.start
            while left > 0:
                line = file.readline(left)
                if not line:
                    # The file became shorter; the trailer will tell that the filter was given too little.
                    return
                left -= len(line)
                yield line.removesuffix(b"\n")


def find(folder, largest):
    """The files below a folder by the path below it, in order of that path, each with its slices in order.

    Raises ValueError for a file that cannot go through a filter.
    """
    files, count = {}, 0
    for path in sorted(Path(folder).rglob("*")):
        name = path.relative_to(folder)
        if not path.is_file() or any(part.startswith(".") for part in name.parts):
            continue
        kind = KINDS.get(path.suffix.lower())
        if kind is None:
            raise ValueError(f"{name}: only {', '.join(KINDS)} go through a filter; treat other files with waarborg itself")
        files[name.as_posix()] = []
        for start, end, lacks in cuts(path, largest if kind == "ndjson" else None):
            files[name.as_posix()].append(Slice(count, str(path.resolve()), kind, start, end, lacks))
            count += 1
    return files


def cuts(path, largest):
    """Where to cut: start, end, and whether the last line end is missing. An empty file has no slices."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - 1))
        lacks = file.read(1) != b"\n"
        start = 0
        while start < size:
            end = size
            if largest is not None and start + largest < size:
                file.seek(start + largest - 1)
                file.readline()
                end = file.tell()
            yield start, end, lacks and end == size
            start = end
