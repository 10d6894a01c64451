"""Reads QR codes with zbar (Debian: zbar-tools) and compares: `qr.py FOLDER`, with a `.txt` beside each `.png`.

The folder is made by `cargo run -p handover --example sample FOLDER`.
"""

import subprocess
import sys
from pathlib import Path


def read(picture):
    """The text of the only code in a picture."""
    command = ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable", str(picture)]
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{picture}: zbarimg reads nothing: {run.stderr.decode(errors='replace').strip()}")
    return run.stdout.decode("utf-8").removesuffix("\n")


def main():
    folder = Path(sys.argv[1])
    pictures = sorted(folder.glob("*.png"), key=lambda picture: int(picture.stem))
    if not pictures:
        sys.exit(f"{folder}: no pictures")
    for picture in pictures:
        expected = picture.with_suffix(".txt").read_text(encoding="utf-8")
        found = read(picture)
        if found != expected:
            sys.exit(f"{picture}: zbarimg reads {found!r}, not {expected!r}")
    print(f"zbarimg reads {len(pictures)} codes as they were drawn")


if __name__ == "__main__":
    main()
