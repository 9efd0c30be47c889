"""What the settings screen holds, and how it becomes settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from analyzers.document import Platform
from sources.own_model import OwnModel
from tui.config import Config, load_config
from tui.config_file import save_config
from tui.own_facts import keep_facts, own_facts

_ALWAYS = ("name", "school", "year")  # asked for even before a script has


class FormError(Exception):
    """What is filled in cannot be kept; one line names the field."""


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """The fields of the screen, as they are filled.

    Attributes:
        theme: The name of the theme.
        platform: Where a new draft is for.
        history: Whether audits are kept.
        tags: Hashtags with commas between.
        instances: Servers with commas between.
        url: The address of the user's own model; empty for none.
        model: Its name.
        key: Its key.
        facts: What is known about the user, by the name of a blank.
    """

    theme: str
    platform: Platform
    history: bool
    tags: str
    instances: str
    url: str
    model: str
    key: str
    facts: Mapping[str, str]

    def config(self, before: Config) -> Config:
        """The settings as they were, with what is filled in here.

        Raises:
            FormError: A field cannot be used as it is.
        """
        return replace(
            before,
            theme=self.theme,
            platform=self.platform,
            history=self.history,
            tags=_listed(self.tags, "Hashtags"),
            instances=_listed(self.instances, "Servers"),
            model=self._own_model(),
        )

    def _own_model(self) -> OwnModel | None:
        url, name = self.url.strip(), self.model.strip()
        if not url and not name:
            return None
        if not url or not name:
            raise FormError("Own model: give address and name, or neither")
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise FormError("Own model: the address begins with http:// or https://")
        return OwnModel(url, name, self.key.strip())


def load_form(folder: Path) -> SettingsForm:
    """The form as it is filled from what is kept.

    Raises:
        ConfigError: `config.toml` cannot be read.
    """
    config = load_config(folder)
    model = config.model or OwnModel("", "")
    known = own_facts(folder)
    return SettingsForm(
        theme=config.theme,
        platform=config.platform,
        history=config.history,
        tags=", ".join(config.tags),
        instances=", ".join(config.instances),
        url=model.url,
        model=model.name,
        key=model.key,
        facts={**dict.fromkeys(_ALWAYS, ""), **known},
    )


def keep_form(form: SettingsForm, folder: Path) -> Config:
    """Keeps settings and facts; an empty fact is forgotten.

    Raises:
        FormError: A field cannot be used as it is; nothing is kept.
        ConfigError: `config.toml` cannot be read or written.
        DraftError: The facts cannot be written.
    """
    config = save_config(form.config, folder)
    keep_facts(form.facts, folder)
    return config


def _listed(text: str, field: str) -> tuple[str, ...]:
    found = tuple(
        dict.fromkeys(one.strip().lstrip("#") for one in text.split(",") if one.strip().lstrip("#"))
    )
    if not found:
        raise FormError(f"{field}: name at least one")
    return found
