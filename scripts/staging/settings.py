"""What mkdocs.yml settles for one installation: addresses, licence, operator. Unset values are left out everywhere."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError


class SettingsFault(Exception):
    """mkdocs.yml cannot be used; the text says where and what to do."""


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
    offline_zip: str = ""
    names: dict[str, str] = Field(default_factory=lambda: {"zh": "“浦江经验”学与用", "en": "Pujiang Experience: Study and Practice"})

    @property
    def base(self) -> str:
        """The public address with a closing slash, or nothing."""
        return self.site_url.rstrip("/") + "/" if self.site_url else ""


def settings(root: Path, changes: dict[str, Any] | None = None) -> Settings:
    """Settings of the library at ``root``; ``changes`` serve the tests (an example address)."""
    path = root / "mkdocs.yml"
    try:
        data = yaml.safe_load(path.read_text("utf-8")) or {} if path.exists() else {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise SettingsFault(f"mkdocs.yml:{line}:1: error[settings] 这个文件读不懂。\n    → 核对缩进、引号和冒号，或从版本记录里取回它。") from error
    if not isinstance(data, dict) or not isinstance(data.get("extra") or {}, dict):
        raise SettingsFault("mkdocs.yml:1:1: error[settings] 文件里应当是一个个字段。\n    → 从版本记录里取回它，再改要改的字段。")
    extra = data.get("extra") or {}
    found = {
        "site_url": data.get("site_url") or "", "repo_url": data.get("repo_url") or "", "edit_uri": data.get("edit_uri") or "edit/main/",
        "licence": extra.get("licence") or "", "operator": extra.get("operator") or None, "offline_zip": extra.get("offline_zip") or "",
    }  # fmt: skip
    try:
        return Settings.model_validate({**found, **(changes or {})})
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise SettingsFault(
            f"mkdocs.yml:1:1: error[settings] 「{where}」写得不对。\n    → 地址和文字写成一行；operator 写成 {{name: 主办单位, registration: 备案号}}。"
        ) from error
