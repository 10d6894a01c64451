"""Reads the Word files in a folder as other programs do: python-docx for what they are made of, LibreOffice for their pages.

`word.py SAMPLES`: every SAMPLES/*.docx. What has to be in it is read from the HTML file of the same name, by Python's own parser.
"""

import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from docx import Document

# The elements whose text stands by itself.
ELEMENTS = {"h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "p": None, "dt": None, "dd": None, "li": None, "small": None}


class Page(HTMLParser):
    """The texts of an HTML file, and its lists and headings."""

    def __init__(self, html):
        super().__init__()
        self.texts, self.headings, self.items, self.boxes, self.language = [], [], 0, 0, ""
        self.inside, self.is_body = [], False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes["lang"]
        if tag == "main":
            self.is_body = True
        if tag == "li":
            self.items += 1
        if tag == "input":
            self.boxes += 1
        if tag in ELEMENTS or tag == "br":
            self.texts.append("")
        if tag in ELEMENTS:
            self.inside.append(tag)

    def handle_endtag(self, tag):
        if tag == "main":
            self.is_body = False
        if tag in ELEMENTS:
            self.inside.pop()
            if ELEMENTS[tag]:
                self.headings.append((ELEMENTS[tag], self.texts[-1]))

    def handle_data(self, data):
        if self.is_body and self.inside and data.strip():
            self.texts[-1] += data


def close(text):
    """A text without its spaces: pages break lines where they like."""
    return re.sub(r"\s+", "", text)


def draw(files):
    """The text of each file as LibreOffice draws it, by its name; a form feed ends each page."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder]
        subprocess.run([*command, *files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
        read = lambda pdf: subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
        return {docx.name: read(Path(folder, docx.with_suffix(".pdf").name)) for docx in files}


def check(docx, page, drawn):
    document = Document(docx)
    texts = [text for text in page.texts if text.strip()]
    paragraphs = document.paragraphs

    headings = [(one.style.name, one.text) for one in paragraphs if one.style.name.startswith("Heading")]
    assert [(style, close(text)) for style, text in headings] == [(style, close(text)) for style, text in page.headings], headings
    levels = {one.style.name: one.style.element.xpath("w:pPr/w:outlineLvl/@w:val") for one in paragraphs}
    assert all(levels[style] == [str(int(style[-1]) - 1)] for style, _ in headings), levels

    bullets = [one for one in paragraphs if one.style.name == "List Bullet"]
    assert len(bullets) == page.items - page.boxes, "lists"
    numbers = {number.get(number.nsmap["w"].join("{}") + "numId") for number in document.part.numbering_part.element.num_lst}
    assert all(set(one.style.element.xpath("w:pPr/w:numPr/w:numId/@w:val")) <= numbers for one in bullets), "numbering"
    boxes = document.element.xpath("//w:sdt//w:t[text()='☐']")
    assert len(boxes) == page.boxes, "boxes"

    rest = close("".join(one.text for one in paragraphs))
    for text in texts:
        assert close(text) in rest, f"python-docx does not find {text!r}"
        rest = rest[rest.index(close(text)) + len(close(text)) :]
    core = document.core_properties
    assert (core.title, core.language, core.author) == (page.headings[0][1], page.language, ""), "properties"

    is_mirrored = bool(document.element.xpath("//w:sectPr/w:bidi"))
    # By words: pages end inside of texts, and what reads from right to left is drawn in another order.
    words = set(re.findall(r"\w+", drawn))
    for text in texts:
        # What turns the order of its own letters around is not found again.
        missing = set() if "\u202e" in text else set(re.findall(r"\w+", text)) - words
        assert not missing, f"{missing} of {text!r} are on no page"
    is_mirrored = bool(document.element.xpath("//w:sectPr/w:bidi"))
    # What is said on each page.
    sheets = drawn.split("\f")[:-1]
    for number, sheet in enumerate(sheets, 1):
        ends = [number, len(sheets)] if not is_mirrored else [len(sheets), number]
        assert close(page.headings[0][1]) in close(sheet), f"no title on page {number}"
        assert "{}/{}".format(*ends) in close(sheet), f"page {number} does not say so"


def main(folder):
    files = sorted(Path(folder).glob("*.docx"))
    assert files, f"no Word files in {folder}"
    drawn = draw(files)
    for docx in files:
        name = docx.stem.rsplit("-", 1)[0]
        try:
            check(docx, Page(docx.with_name(f"{name}.html").read_text(encoding="utf-8")), drawn[docx.name])
        except AssertionError as wrong:
            sys.exit(f"{docx.name}: {wrong}")
    print(f"python-docx and LibreOffice: {len(files)} Word files")


if __name__ == "__main__":
    main(sys.argv[1])
