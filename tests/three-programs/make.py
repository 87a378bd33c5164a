"""Turns a report in plain text into what pandoc, LibreOffice and python-docx make documents of. See make.sh.

    python3 make.py REPORT.txt FOLDER
"""

import html
import re
import sys
from pathlib import Path

import typed
from report_text import ROMANS, Line, read, spans


def markdown(blocks, look):
    """Markdown with typed numerals ("typed"), or with headings and lists ("lists"), or with everything numbered by lists ("numbered")."""
    out, in_list = [], False
    for block in blocks:
        if not isinstance(block, Line):
            out += ["", *pipes(block), ""]
            in_list = False
            continue
        text = marked_up(block.runs)
        if look != "typed" and block.bullet == "-":
            text = "- " + marked_up(block.unmarked())
            in_list = True
        elif look != "typed" and block.bullet == "+" and in_list:
            text = "    - " + marked_up(block.unmarked())
        elif look == "lists" and block.is_title:
            text, in_list = ("# " if block.part else "## ") + text, False
        elif look != "typed" and (block.item or (block.part and look == "numbered")):
            numeral = ROMANS[block.part] if block.part else str(block.item)
            text, in_list = f"{numeral}.  " + marked_up(block.unmarked()), False
        else:
            in_list = False
        out += [text, ""]
    return "\n".join(out)


def marked_up(runs):
    pieces = []
    for text, bold, italic in runs:
        lead, words, tail = re.fullmatch(r"(\s*)(.*?)(\s*)", text, re.DOTALL).groups()
        mark = "**" if bold else "*" if italic else ""
        pieces.append(lead + mark + re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", words) + mark + tail)
    return "".join(pieces)


def pipes(table):
    rows = ["| " + " | ".join(marked_up(cell) for cell in row) + " |" for row in table]
    return [rows[0], "|" + "---|" * len(table[0]), *rows[1:]]


def web_page(blocks, lists):
    """HTML with a merged table head; with headings and lists, or everything typed into paragraphs."""
    out = []
    for block in blocks:
        if not isinstance(block, Line):
            out.append(web_table(block))
        elif lists and block.bullet == "-":
            out.append(f"<ul><li>{tagged(block.unmarked())}</li></ul>")
        elif lists and (block.part or block.item):
            kind = ' type="I"' if block.part else ""
            inside = f"<b>{tagged(block.unmarked())}</b>" if block.is_title else tagged(block.unmarked())
            out.append(f'<ol{kind} start="{block.part or block.item}"><li>{inside}</li></ol>')
        elif block.is_title:
            out.append("<h{0}>{1}</h{0}>".format(1 if block.part else 2, tagged(block.runs)))
        else:
            out.append(f"<p>{tagged(block.runs)}</p>")
    return '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title></title></head><body>\n' + "\n".join(out) + "\n</body></html>\n"


def tagged(runs):
    return "".join(("<b>" if bold else "") + ("<i>" if italic else "") + html.escape(text) + ("</i>" if italic else "") + ("</b>" if bold else "")
                   for text, bold, italic in runs)


def web_table(table):
    rows = []
    for row, shape in zip(table, spans(table)):
        rows.append("<tr>" + "".join(f'<td rowspan="{s[0]}" colspan="{s[1]}">{tagged(cell)}</td>' for cell, s in zip(row, shape) if s) + "</tr>")
    return '<table border="1">\n' + "\n".join(rows) + "\n</table>"


def text_file(blocks):
    """The report as a text without converter marks; a byte order mark says that it is UTF-8."""
    lines = []
    for block in blocks:
        rows = [block.text] if isinstance(block, Line) else ["\t".join("".join(t for t, _, _ in cell) for cell in row) for row in block]
        lines += [*rows, ""]
    return "\ufeff" + "\n".join(lines)


def main(source, folder):
    blocks, folder = read(source), Path(folder)
    for look in ("typed", "lists", "numbered"):
        (folder / f"pandoc-{look}.md").write_text(markdown(blocks, look), encoding="utf-8")
    (folder / "pandoc-html.html").write_text(web_page(blocks, lists=False), encoding="utf-8")
    (folder / "libreoffice-html.html").write_text(web_page(blocks, lists=False), encoding="utf-8")
    (folder / "libreoffice-lists.html").write_text(web_page(blocks, lists=True), encoding="utf-8")
    (folder / "libreoffice-text.txt").write_text(text_file(blocks), encoding="utf-8")
    typed.plain_paragraphs(blocks).save(folder / "python-docx-typed.docx")
    typed.styles_and_lists(blocks).save(folder / "python-docx-lists.docx")


if __name__ == "__main__":
    main(*sys.argv[1:])
