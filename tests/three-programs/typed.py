"""Reports as python-docx makes them: by hand with typed numerals, or with heading styles and Word's lists."""

import re

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from report_text import Line, plain, spans

OUTLINE, DASHES = 90, 91
LEVELS = {
    OUTLINE: (("upperRoman", "%1."), ("decimal", "%2.")),
    DASHES: (("bullet", "-"), ("bullet", "+")),
}


def plain_paragraphs(blocks):
    """Everything typed into paragraphs, titles in bold, the tables of the pages one by one."""
    document = Document()
    for block in blocks:
        if isinstance(block, Line):
            write(document.add_paragraph(), block.runs, bold=block.is_title)
        else:
            table(document, block)
            document.add_paragraph()
    return document


def styles_and_lists(blocks):
    """The head in a table of two columns, heading styles, lists by Word where it would count as the text does, one table for all pages."""
    document = Document()
    numbering(document)
    title = next((at for at, block in enumerate(blocks) if isinstance(block, Line) and block.text == "BÁO CÁO"), 0)
    head(document, blocks[:title])
    counted = [0, 0]
    rows = []
    for block in blocks[title:]:
        if not isinstance(block, Line):
            rows += block
            continue
        level = 0 if block.part else 1
        number = block.part or block.item
        if number and number == counted[level] + 1:
            counted[level:] = [number, 0][: 2 - level]
            style = ("Heading 1", "Heading 2")[level] if block.is_title else None
            listed(document.add_paragraph(style=style), OUTLINE, level, block.unmarked())
        elif block.bullet:
            listed(document.add_paragraph(), DASHES, "-+".index(block.bullet), block.unmarked())
        else:
            write(document.add_paragraph(style="Heading 2" if block.is_title else None), block.runs)
    if rows:
        table(document, rows)
    return document


def head(document, lines):
    if not lines:
        return
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    for line in lines:
        cell = right if re.match(r"CỘNG HÒA|Độc lập|.*ngày", line.text) else left
        write(cell.paragraphs[0] if not cell.text else cell.add_paragraph(), line.runs)


def write(paragraph, runs, bold=False):
    for text, is_bold, is_italic in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or is_bold or None, is_italic or None


def listed(paragraph, number, level, runs):
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = level, number
    write(paragraph, runs)


def numbering(document):
    part = document.part.numbering_part.element
    first = part.find(qn("w:num"))
    for number, levels in LEVELS.items():
        inside = "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
            for at, (form, text) in enumerate(levels))
        first.addprevious(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{inside}</w:abstractNum>'))
        part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def table(document, rows):
    made = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    grid = [list(row.cells) for row in made.rows]
    for at, (row, shape) in enumerate(zip(rows, spans(rows))):
        for column, (cell, span) in enumerate(zip(row, shape)):
            if span and span != (1, 1):
                grid[at][column].merge(grid[at + span[0] - 1][column + span[1] - 1])
            if span and plain(cell):
                write(grid[at][column].paragraphs[0], cell)
