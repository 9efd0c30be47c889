"""Writes PDFs as LinkedIn does: Apache FOP's operators, 612×792 points, a sidebar beside the main column."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

SIDEBAR, MAIN = 21.6, 223.6
WIDTH_OF_MAIN, WIDTH_OF_SIDEBAR = 360.0, 158.0
DARK, LIGHT, BLACK = (0.1, 0.1, 0.1), (0.69, 0.69, 0.69), (0.0, 0.0, 0.0)
LIGHT_BLUE = (0.6, 0.75, 0.9)
ADVANCE = 0.5
"""Every letter of the font is half as wide as it is high, so that a test can count where a line is folded."""


@dataclass
class Column:
    """Text set from the top of a page downwards; folded lines are 1.5 sizes apart."""

    x: float
    width: float
    y: float = 740.0
    words: list[str] = field(default_factory=list)

    def write(self, text: str, size: float, color=DARK, above: float = 0.0) -> "Column":
        """Paragraphs apart by an empty line become twice the pitch, as in LinkedIn's files."""
        self.y -= above
        for line in text.split("\n"):
            for folded in fold(line, int(self.width / (size * ADVANCE))):
                self.y -= size * 1.5
                if folded:
                    self.words.append(set_line(folded, self.x, self.y, size, color))
        return self

    def next_page(self) -> str:
        """What was set so far, as the content of a page; the column starts anew at the top."""
        content, self.words, self.y = "\n".join(self.words), [], 740.0
        return content


def fold(line: str, letters: int) -> Iterable[str]:
    folded = ""
    for word in line.split(" "):
        if folded and len(folded) + 1 + len(word) > letters:
            yield folded
            folded = word
        else:
            folded = f"{folded} {word}" if folded else word
    yield folded


def set_line(text: str, x: float, y: float, size: float, color) -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    red, green, blue = color
    # FOP turns the page upside down and every line back again
    return f"{red} {green} {blue} rg BT /F1 {size} Tf 1 0 0 -1 {x} {792 - y:.3f} Tm ({escaped}) Tj ET"


def pdf(pages: Iterable[str], trailer: str = "", extra: Iterable[bytes] = ()) -> bytes:
    """A PDF of these pages' contents, with a table of its objects as the format wants it."""
    widths = " ".join([f"{ADVANCE * 1000:g}"] * 224)
    contents = [f"1 0 0 -1 0 792 cm\n{page}".encode("cp1252") for page in pages]
    first = 4
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(contents)} /Kids [{kids}] >>".encode(),
        f"<< /Type /Font /Subtype /TrueType /BaseFont /ArialUnicodeMS /Encoding /WinAnsiEncoding "
        f"/FirstChar 32 /LastChar 255 /Widths [{widths}] >>".encode(),
    ]
    for number, content in enumerate(contents):
        packed = zlib.compress(content)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {first + 2 * number + 1} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(
            f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream"
        )
    objects += extra
    body, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    return (
        bytes(body)
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(body)}\n%%EOF\n"
        ).encode()
    )


LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<{'43' * 16}> <{'43' * 16}>]"
"""A trailer entry that says a password is needed; no password fits it."""
