"""The files of an export, from its ZIP or from the folder somebody unpacked it into."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from sources.errors import SourceError
from sources.text import read_bytes

MAX_ENTRIES = 2_000
MAX_ENTRY_BYTES = 15_000_000
MAX_TOTAL_BYTES = 40_000_000


class Archive:
    """A bounded view of a ZIP or a folder: entry names and their bytes.

    The bounds are those of other importers of the same exports: 2,000 entries, 15 MB an entry, 40 MB in all.
    They are kept while reading, whatever sizes the ZIP claims.
    """

    def __init__(self, path: Path) -> None:
        """Opens the archive.

        Raises:
            SourceError: The path is missing, not a ZIP or folder, broken, or holds too many entries.
        """
        self.path = path
        self._read_so_far = 0
        if path.is_dir():
            self._zip = None
            names = sorted(entry.name for entry in path.iterdir() if entry.is_file())
        else:
            self._zip = self._open()
            names = [info.filename for info in self._zip.infolist() if not info.is_dir()]
        if len(names) > MAX_ENTRIES:
            raise SourceError(
                f"{path}: holds {len(names):,} entries; a LinkedIn export has fewer than {MAX_ENTRIES:,}"
            )
        self._names = [name for name in names if not name.startswith("__MACOSX/")]

    def _open(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(self.path)
        except FileNotFoundError as error:
            raise SourceError(f"{self.path}: No such file or directory") from error
        except (zipfile.BadZipFile, OSError) as error:
            raise SourceError(
                f"{self.path}: is not a readable ZIP ({error}); download the export again"
            ) from error

    def names(self) -> Iterator[tuple[str, str]]:
        """Every entry as (base name, full name)."""
        for name in self._names:
            yield PurePosixPath(name.replace("\\", "/")).name, name

    def read(self, name: str) -> bytes:
        """The bytes of one entry, by its full name.

        Raises:
            SourceError: The entry is too large, encrypted or damaged, or the whole grows too large.
        """
        if self._zip is None:
            data = read_bytes(self.path / name, MAX_ENTRY_BYTES)
        else:
            with self._telling_what_broke(name), self._zip.open(name) as entry:
                data = entry.read(MAX_ENTRY_BYTES + 1)
        if len(data) > MAX_ENTRY_BYTES:
            raise SourceError(
                f"{self.path}: {name} unpacks to more than {MAX_ENTRY_BYTES // 1_000_000} MB; not read"
            )
        self._read_so_far += len(data)
        if self._read_so_far > MAX_TOTAL_BYTES:
            raise SourceError(
                f"{self.path}: unpacks to more than {MAX_TOTAL_BYTES // 1_000_000} MB in all; not read"
            )
        return data

    @contextmanager
    def _telling_what_broke(self, name: str) -> Iterator[None]:
        try:
            yield
        except RuntimeError as error:  # zipfile's word for an encrypted entry
            raise SourceError(
                f"{self.path}: {name} is encrypted; unpack it first and give the folder"
            ) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise SourceError(
                f"{self.path}: {name} is damaged ({error}); download the export again"
            ) from error

    def close(self) -> None:
        """Lets go of the file."""
        if self._zip is not None:
            self._zip.close()
