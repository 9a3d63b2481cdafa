"""What mkdocs.yml settles for one installation: addresses, licence, operator. Unset values are left out everywhere."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field


class Operator(BaseModel):
    """Who runs the site (主办单位) and its registration (备案号)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    registration: str = ""


class Settings(BaseModel):
    """Read from ``mkdocs.yml``; every link to the outside rests on these."""

    model_config = ConfigDict(frozen=True)
    site_url: str = ""
    repo_url: str = ""
    edit_uri: str = "edit/main/"
    licence: str = ""
    operator: Operator | None = None
    names: dict[str, str] = Field(default_factory=lambda: {"zh": "“浦江经验”学与用", "en": "Pujiang Experience: Study and Practice"})

    @property
    def base(self) -> str:
        """The public address with a closing slash, or nothing."""
        return self.site_url.rstrip("/") + "/" if self.site_url else ""


def settings(root: Path, changes: dict[str, Any] | None = None) -> Settings:
    """Settings of the library at ``root``; ``changes`` serve the tests (an example address)."""
    path = root / "mkdocs.yml"
    data = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    extra = data.get("extra") or {}
    found = {
        "site_url": data.get("site_url") or "", "repo_url": data.get("repo_url") or "", "edit_uri": data.get("edit_uri") or "edit/main/",
        "licence": extra.get("licence") or "", "operator": extra.get("operator") or None,
    }  # fmt: skip
    return Settings.model_validate({**found, **(changes or {})})
