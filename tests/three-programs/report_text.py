"""A report in plain text as lines and tables, whatever report it is: what the three programs are given."""

import re
from pathlib import Path

NUMBERED = re.compile(r"(?P<roman>[IVX]+)\.\s+(?P<part>.+)|(?P<number>\d+)\.\s+(?P<item>.+)", re.DOTALL)
BULLET = re.compile(r"(?P<mark>[-+])\s+(?P<text>.+)", re.DOTALL)
ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


class Line:
    """One paragraph: its runs as (text, bold, italic), and what it is numbered or marked by."""

    def __init__(self, runs):
        self.runs = runs
        self.text = "".join(text for text, _, _ in runs)
        numbered, bullet = NUMBERED.fullmatch(self.text), BULLET.fullmatch(self.text)
        self.part = ROMANS.index(numbered["roman"]) if numbered and numbered["roman"] in ROMANS else 0
        self.item = int(numbered["number"]) if numbered and numbered["number"] else 0
        self.bullet = bullet["mark"] if bullet else ""
        self.is_title = bool(self.part) or (bool(self.item) and self.text[-1] not in ".;,")

    def unmarked(self):
        """The runs without numeral or bullet."""
        length = len(re.match(r"\S+\s+", self.text)[0])
        runs = []
        for text, bold, italic in self.runs:
            cut = min(length, len(text))
            length -= cut
            if text[cut:]:
                runs.append((text[cut:], bold, italic))
        return runs


def read(path):
    """The blocks of a report: a Line, or a table as a list of rows of cells of runs. Converter marks become looks."""
    blocks, bold = [], False
    for written in Path(path).read_text(encoding="utf-8").splitlines():
        if not written.strip():
            bold = False
        elif "\t" in written:
            row = [runs(cell.strip(), False)[0] for cell in written.split("\t")]
            if not blocks or not isinstance(blocks[-1], list) or fresh:
                blocks.append([])
            blocks[-1].append(row)
        else:
            found, bold = runs(written.strip(), bold)
            blocks.append(Line(found))
        fresh = not written.strip()
    return blocks


def runs(text, bold):
    italic, found = False, []
    for piece in re.split(r"(\*\*|</?i>)", text):
        if piece == "**":
            bold = not bold
        elif piece in ("<i>", "</i>"):
            italic = piece == "<i>"
        elif piece:
            found.append((piece, bold, italic))
    return found, bold


def plain(cell):
    return "".join(text for text, _, _ in cell)


def spans(table):
    """For each cell (rows, columns): the merges that a form has: heads over and under one another, "Trong đó" downwards; None inside one."""
    shape = [[(1, 1) for _ in row] for row in table]
    if len(table) > 1 and not plain(table[1][0]) and any(plain(cell) for cell in table[1][2:]) and not plain(table[1][1]):
        for column, (upper, lower) in enumerate(zip(table[0], table[1])):
            if plain(upper) and not plain(lower):
                shape[0][column], shape[1][column] = (2, 1), None
            elif not plain(upper) and plain(lower) and column > 0:
                shape[0][column - 1], shape[0][column] = (1, 2), None
    opened = None
    for at, row in enumerate(table):
        if plain(row[0]).startswith("Trong"):
            opened = at
        elif opened is not None and not plain(row[0]):
            shape[opened][0], shape[at][0] = (at - opened + 1, 1), None
        else:
            opened = None
    return shape
