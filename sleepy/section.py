"""What every table of the configuration is."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


class Section(BaseModel):
    """A table of the TOML file. Unknown keys are errors; values are immutable once read; "" unsets what is unset by default."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    @model_validator(mode="before")
    @classmethod
    def _unset(cls, values: Any) -> Any:
        unset = {name for name, field in cls.model_fields.items() if field.default is None}
        if not isinstance(values, dict):
            return values
        return {name: None if value == "" and name in unset else value for name, value in values.items()}
