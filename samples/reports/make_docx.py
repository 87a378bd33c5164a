"""Types quy-1-2022-xa-song-lam.txt into a Word file, the way an officer would.

The text file beside this script is the only source; the Word file is written
beside it under the same name. Needs python-docx (Debian: python3-docx). Run:

    /usr/bin/python3 samples/reports/make_docx.py

Dates of the document and of the parts in the package are pinned, so the same
python-docx gives the same bytes.
"""

import datetime
import io
import re
import sys
import zipfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor
from docx.table import _Cell

SOURCE = Path(__file__).with_name("quy-1-2022-xa-song-lam.txt")
PINNED = datetime.datetime(2022, 3, 16, 8, 0, 0)
CENTER, LEFT, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.JUSTIFY
COLUMNS_MM = (16, 66, 46, 18, 14)


def read(path):
    """The paragraphs before the table, and the table's rows as lists of cells."""
    lines = path.read_text(encoding="utf-8").split("\n")
    paragraphs = [line for line in lines if line and "\t" not in line]
    rows = [line.split("\t") for line in lines if "\t" in line]
    return paragraphs, rows


def write(where, text, size=13, bold=False, italic=False, align=LEFT, before=0, after=0, keep=False):
    """One paragraph at the end of a document or cell; a cell's first empty paragraph is used up."""
    unused = isinstance(where, _Cell) and len(where.paragraphs) == 1 and not where.text
    paragraph = where.paragraphs[0] if unused else where.add_paragraph()
    layout = paragraph.paragraph_format
    layout.alignment, layout.space_before, layout.space_after = align, Pt(before), Pt(after)
    layout.keep_with_next = keep or None
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold or None, italic or None
    return paragraph


def rule(where, side_mm):
    """A thin line: an empty paragraph with a border, drawn in from both sides."""
    paragraph = where.add_paragraph()
    layout = paragraph.paragraph_format
    layout.left_indent = layout.right_indent = Mm(side_mm)
    layout.space_before, layout.space_after, layout.line_spacing = Pt(0), Pt(0), Pt(3)
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        bottom.set(qn("w:" + name), value)
    borders.append(bottom)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def columns(document, widths_mm, rows=1):
    """A table without borders, as used for the head and for the signature."""
    table = document.add_table(rows=rows, cols=len(widths_mm))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    set_widths(table, widths_mm)
    set_margins(table, left=0, right=0)
    return table


def set_margins(table, **twips):
    """Space between the border of a cell and its text; sides in the schema's order."""
    margins = OxmlElement("w:tblCellMar")
    for side, width in twips.items():
        margin = OxmlElement("w:" + side)
        margin.set(qn("w:w"), str(width))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def set_widths(table, widths_mm):
    for column, width in zip(table.columns, widths_mm):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths_mm):
            cell.width = Mm(width)


def set_up(document):
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = "Times New Roman", Pt(14), RGBColor(0, 0, 0)
    properties = normal.element.get_or_add_rPr()
    for script in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        properties.rFonts.set(qn(script), "Times New Roman")
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    properties.append(language)
    page(document.sections[0])

    core = document.core_properties
    core.author = core.last_modified_by = "Cchc.Domain samples"
    core.title, core.comments, core.language, core.revision = "Báo cáo CCHC Quý I năm 2022", "", "vi-VN", 1
    core.created = core.modified = PINNED


def page(section):
    """A4 and margins as Nghị định 30/2020/NĐ-CP has them; page numbers at the top, none on the first page."""
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin, section.header_distance = Mm(30), Mm(10)
    section.different_first_page_header_footer = True
    section.header.is_linked_to_previous = section.first_page_header.is_linked_to_previous = False
    number = section.header.paragraphs[0]
    number.alignment = CENTER
    run = number.add_run()
    run.font.size = Pt(13)
    for kind in ("begin", None, "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = "PAGE"
        run._r.append(element)


def head(document, lines):
    superior, issuer, nation, motto, number, dated, kind, subject = lines
    table = columns(document, (68, 92), rows=2)
    left, right = table.rows[0].cells
    write(left, superior, 12, align=CENTER)
    write(left, issuer.replace(" XÃ ", "\nXÃ "), 12, bold=True, align=CENTER)
    rule(left, 24)
    write(right, nation, 12, bold=True, align=CENTER)
    write(right, motto, 13, bold=True, align=CENTER)
    rule(right, 20)
    left, right = table.rows[1].cells
    write(left, number, 13, align=CENTER, before=4)
    write(right, dated, 13, italic=True, align=CENTER, before=4)
    write(document, kind, 14, bold=True, align=CENTER, before=18, keep=True)
    write(document, subject, 14, bold=True, align=CENTER, keep=True)
    rule(document, 60)


def body(document, lines):
    for line in lines:
        if line.startswith("Kính gửi:"):
            write(document, line, align=CENTER, before=12, after=12)
            continue
        part = re.match(r"[IVX]+\. ", line) is not None
        titled = re.match(r"\d+\. ", line) is not None and line[-1] not in ".;:"
        keep = part or titled or line.endswith("./.")
        paragraph = write(document, line, bold=part or titled, align=LEFT if part else JUSTIFY, after=6, keep=keep)
        paragraph.paragraph_format.first_line_indent = Cm(1.27)


def signature(document, recipients, signer):
    left, right = columns(document, (80, 80)).rows[0].cells
    write(left, recipients[0], 12, bold=True, italic=True)
    for line in recipients[1:]:
        write(left, line, 11)
    for line in signer[:-1]:
        write(right, line, 14, bold=True, align=CENTER)
    write(right, signer[-1], 14, italic=True, align=CENTER, before=36)


def appendix(document, lines, rows):
    section = document.add_section(WD_SECTION.NEW_PAGE)
    page(section)
    restart = OxmlElement("w:pgNumType")
    restart.set(qn("w:start"), "1")
    section._sectPr.insert_element_before(restart, "w:cols", "w:titlePg", "w:docGrid")
    name, title, attached = lines
    write(document, name, 14, bold=True, align=CENTER, keep=True)
    write(document, title, 13, bold=True, align=CENTER, keep=True)
    write(document, attached, 13, italic=True, align=CENTER, after=8, keep=True)
    statistics(document, rows)


def statistics(document, rows):
    table = document.add_table(rows=len(rows), cols=len(COLUMNS_MM))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
    set_widths(table, COLUMNS_MM)
    set_margins(table, top=40, left=85, bottom=40, right=85)
    grid = [list(row.cells) for row in table.rows]

    upper, lower = grid[0], grid[1]
    for column in (0, 1, 4):
        upper[column].merge(lower[column])
    upper[2].merge(upper[3])
    for cells, texts in zip((upper, lower), rows[:2]):
        for cell, text in zip(cells, texts):
            if text:
                write(cell, text, 12, bold=True, align=CENTER)
    for row in table.rows[:2]:
        mark(row, "w:tblHeader")

    opened = None
    for cells, (code, label, unit, figure, note) in zip(grid[2:], rows[2:]):
        section_row, breakdown = code.isdigit(), not code[:1].isdigit()
        if code or not breakdown:
            write(cells[0], code, 12, bold=section_row, italic=breakdown, align=CENTER)
            opened = cells[0] if breakdown else None
        else:
            opened.merge(cells[0])
        write(cells[1], label, 12, bold=section_row, italic=breakdown)
        for option in re.split(r"(?<== \d) ", unit):
            write(cells[2], option, 12, align=CENTER)
        write(cells[3], figure, 12, align=CENTER)
        write(cells[4], note, 12)
    for row in table.rows:
        mark(row, "w:cantSplit")
    for cells in grid:
        for cell in cells:
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def mark(row, name):
    """A row property. cantSplit goes in front of tblHeader, which the schema wants last."""
    properties = row._tr.get_or_add_trPr()
    element = OxmlElement(name)
    if name == "w:cantSplit":
        properties.insert(0, element)
    else:
        properties.append(element)


def save(document, path):
    """Packs again with pinned times: python-docx stamps each part with the clock."""
    packed = io.BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as parts, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in parts.namelist():
            info = zipfile.ZipInfo(name, PINNED.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, parts.read(name))


def main():
    paragraphs, rows = read(SOURCE)
    body_at = next(i for i, line in enumerate(paragraphs) if line.startswith("Kính gửi:"))
    recipients_at = paragraphs.index("Nơi nhận:")
    signer_at = next(i for i, line in enumerate(paragraphs) if line.startswith("TM. "))
    appendix_at = next(i for i, line in enumerate(paragraphs) if line.startswith("Phụ lục "))

    document = Document()
    set_up(document)
    head(document, paragraphs[:body_at])
    body(document, paragraphs[body_at:recipients_at])
    signature(document, paragraphs[recipients_at:signer_at], paragraphs[signer_at:appendix_at])
    appendix(document, paragraphs[appendix_at:], rows)
    target = SOURCE.with_suffix(".docx")
    save(document, target)
    print(target.name, file=sys.stderr)


if __name__ == "__main__":
    main()
