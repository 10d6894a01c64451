"""Reads the tables of skills as Python's csv does: `table.py SAMPLES`, every SAMPLES/*.csv."""

import csv
import json
import pathlib
import sys
import unicodedata

COLUMNS = 12
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def wrong(file, what):
    sys.exit(f"{file.name}: {what}")


def check(file):
    raw = file.read_bytes()
    if not raw.startswith(b"\xef\xbb\xbf"):
        wrong(file, "no byte order mark")
    if raw.count(b"\r\n") != raw.count(b"\n") or not raw.endswith(b"\r\n"):
        wrong(file, "a line does not end in CR LF")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        head, *rows = csv.reader(lines, strict=True)
    expected = json.loads(file.with_suffix(".expected.json").read_text("utf-8"))["skills"]
    if len(head) != COLUMNS or len(set(head)) != COLUMNS:
        wrong(file, f"its head is {head}")
    if len(rows) != len(expected):
        wrong(file, f"{len(rows)} rows for {len(expected)} skills")
    for row, (name, words, skill, onet) in zip(rows, expected):
        if len(row) != COLUMNS:
            wrong(file, f"a row of {len(row)} cells")
        for cell in row:
            if unicodedata.normalize("NFKC", cell).lstrip().startswith(DANGEROUS):
                wrong(file, f"a spreadsheet would run {cell!r}")
        if [cell.removeprefix("'") for cell in row[:4]] != [text.removeprefix("'") for text in (name, words, skill, onet)]:
            wrong(file, f"{row[:4]} is not {name}, {words}, {skill}, {onet}")
        if not row[-1].startswith("Self-reported"):
            wrong(file, "a row is not said to be self-reported")


files = sorted(pathlib.Path(sys.argv[1]).glob("*.csv"))
if not files:
    sys.exit("no tables")
for one in files:
    check(one)
print(f"table: {len(files)} read")
