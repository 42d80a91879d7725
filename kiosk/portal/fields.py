"""One parameter of an operation, declared once: how it is read, and how it is described.

The schemas say what is taken as it arrives: forms and queries carry text only, so a number may come
as its digits, and blank text is a value that is missing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, time, tzinfo
from enum import StrEnum
from typing import Any, Self

from kiosk.portal.parameters import (
    MAX_EMAIL,
    MAX_ITEMS,
    MAX_PHONE,
    MAX_TEXT,
    MAX_ZONE,
    MIN_PHONE_DIGITS,
    Parameters,
)
from kiosk.portal.schema import MAX_INTEGER

Schema = dict[str, Any]

_NO_NUL = "^[^\\u0000]*$"
_BLANK: Schema = {"type": "string", "maxLength": 0}
_DIGITS = len(str(MAX_INTEGER)) - 1


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter.

    Attributes:
        parse: reads the value, as the getters of `Parameters` do.
        schema: of the value in a JSON body, where it is there at all.
        blank: whether the empty text fits `schema` already.
    """

    name: str
    parse: Callable[[Parameters, str], Any]
    schema: Schema
    description: str
    required: bool = False
    blank: bool = False

    def needed(self) -> Self:
        """The same field, required."""
        return replace(self, required=True)

    def only(self, value: str) -> Self:
        """The same field, described as always having that value."""
        return replace(self, schema={"type": "string", "const": value})

    def described(self, *, null: bool) -> Schema:
        """The schema with the ways to leave the value out; `null` where JSON can say it."""
        others = [] if self.required or self.blank else [_BLANK]
        others += [{"type": "null"}] if null and not self.required else []
        schema = {"anyOf": [self.schema, *others]} if others else dict(self.schema)
        return {**schema, "description": self.description}


def text(name: str, description: str, max_length: int = MAX_TEXT) -> Field:
    """A text, with its outer spaces."""
    schema = {"type": "string", "maxLength": max_length, "pattern": _NO_NUL}
    return Field(name, lambda p, n: p.text(n, max_length), schema, description, blank=True)


def title(name: str, description: str, max_length: int) -> Field:
    """A text that must be there."""
    pattern = "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$"
    schema = {"type": "string", "minLength": 1, "maxLength": max_length, "pattern": pattern}
    return Field(name, lambda p, n: p.text(n, max_length), schema, description, required=True)


def integer(name: str, description: str, minimum: int = 0, maximum: int = MAX_INTEGER) -> Field:
    """A whole number, as such or as its digits."""
    digits = min(_DIGITS, len(str(maximum)) - 1) or 1
    number = {"type": "integer", "minimum": minimum, "maximum": maximum}
    worded = {"type": "string", "pattern": f"^[{min(minimum, 1)}-9][0-9]{{0,{digits - 1}}}$"}
    schema = {"anyOf": [number, worded]}
    return Field(name, lambda p, n: p.integer(n, minimum, maximum), schema, description)


def flag(name: str, description: str) -> Field:
    """Yes or no."""
    words = {"type": "string", "enum": ["true", "false", "1", "0", "on", "off"]}
    schema = {"anyOf": [{"type": "boolean"}, words]}
    return Field(name, lambda p, n: p.flag(n), schema, description)


def choice(name: str, description: str, choices: type[StrEnum]) -> Field:
    """One of an enum's values."""
    schema = {"type": "string", "enum": [*choices]}
    return Field(name, lambda p, n: p.choice(n, choices), schema, description)


def choice_or_null(name: str, description: str, choices: type[StrEnum]) -> Field:
    """One of an enum's values, or the word "null", as a form cannot say it else."""
    schema = {"type": "string", "enum": [*choices, "null"]}
    return Field(name, lambda p, n: p.choice(n, choices), schema, description)


def uid(name: str, description: str) -> Field:
    """A UUID."""
    schema = {"type": "string", "format": "uuid"}
    return Field(name, lambda p, n: p.uid(n), schema, description)


def moment(name: str, description: str, zone: tzinfo = UTC, day_time: time = time.min) -> Field:
    """An ISO 8601 moment or date; without an offset it is `zone`'s, a date means `day_time`."""
    forms = [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]
    schema = {"anyOf": forms}
    return Field(name, lambda p, n: p.moment(n, zone, day_time), schema, description)


def email(name: str, description: str) -> Field:
    """An email address."""
    schema = {"type": "string", "format": "email", "maxLength": MAX_EMAIL}
    return Field(name, lambda p, n: p.email(n), schema, description)


def phone(name: str, description: str) -> Field:
    """A phone number."""
    pattern = f"^\\+?([0-9][ -]?){{{MIN_PHONE_DIGITS},15}}$"
    schema = {"type": "string", "maxLength": MAX_PHONE, "pattern": pattern}
    return Field(name, lambda p, n: p.phone(n), schema, description)


def identifier(name: str, description: str, max_length: int) -> Field:
    """Another system's id: a text, or a whole number taken for one."""
    worded = {"type": "string", "maxLength": max_length, "pattern": _NO_NUL}
    schema = {"anyOf": [worded, {"type": "integer", "minimum": 0, "maximum": MAX_INTEGER}]}
    return Field(name, lambda p, n: p.identifier(n, max_length), schema, description, blank=True)


def zone(name: str, description: str) -> Field:
    """A time zone by its IANA name."""
    schema = {"type": "string", "maxLength": MAX_ZONE, "examples": ["America/Los_Angeles"]}
    return Field(name, lambda p, n: p.zone(n), schema, description)


def texts(name: str, description: str, max_length: int, max_items: int = MAX_ITEMS) -> Field:
    """A list of texts."""
    schema = _listed({"type": "string", "maxLength": max_length, "pattern": _NO_NUL}, max_items)
    return Field(
        name, lambda p, n: p.texts(n, max_length, max_items), schema, description, blank=True
    )


def integers(name: str, description: str) -> Field:
    """A list of whole numbers from 0."""
    item = {"type": "integer", "minimum": 0, "maximum": MAX_INTEGER}
    return Field(name, lambda p, n: p.integers(n), _listed(item), description)


def _listed(item: Schema, max_items: int = MAX_ITEMS) -> Schema:
    """JSON's own lists only: the text forms of one are told in words."""
    return {"type": "array", "items": item, "maxItems": max_items}


class Form:
    """The parameters of one operation; reads them, and describes them as OpenAPI does.

    Attributes:
        one_of: names of fields of which there must be at least one.
    """

    def __init__(self, *fields: Field, one_of: tuple[str, ...] = ()) -> None:
        self.fields = fields
        self.one_of = one_of

    def with_first(self, field: Field) -> Self:
        """The same form with one field more."""
        return type(self)(field, *self.fields, one_of=self.one_of)

    def read(self, parameters: Parameters) -> dict[str, Any]:
        """Every field's value, None for one left out; raises PortalError (422) naming misfits."""
        values = self.noted(parameters)
        parameters.check()
        return values

    def noted(self, parameters: Parameters) -> dict[str, Any]:
        """As `read`, but what does not fit is only noted, for the caller to add its own rules."""
        values = {field.name: field.parse(parameters, field.name) for field in self.fields}
        for field in self.fields:
            if field.required and values[field.name] is None:
                parameters.fail(field.name, "is required")
        if self.one_of and not any(parameters.given(name) for name in self.one_of):
            parameters.fail(self.one_of[0], f"or {' or '.join(self.one_of[1:])} is required")
        return values

    def schemas(self, *, null: bool) -> list[Schema]:
        """The schemas of which a body must fit one."""
        if not self.one_of:
            return [_object(self.fields, null=null)]
        return [
            _object([f.needed() if f.name == name else f for f in self.fields], null=null)
            for name in self.one_of
        ]

    def in_query(self) -> Schema:
        """The operation's `parameters`, for one without a body."""
        return {"parameters": [_query_parameter(field) for field in self.fields]}

    def in_body(self) -> Schema:
        """The operation's `requestBody`."""
        return request_body([self])


def _object(fields: Iterable[Field], *, null: bool) -> Schema:
    fields = tuple(fields)
    properties = {field.name: field.described(null=null) for field in fields}
    required = [field.name for field in fields if field.required]
    schema = {"type": "object", "properties": properties}
    return {**schema, "required": required} if required else schema


def request_body(forms: list[Form]) -> Schema:
    """A `requestBody` that fits one of the forms."""
    required = any(field.required for form in forms for field in form.fields)
    json_schema, form_schema = (_either(forms, null=null) for null in (True, False))
    content: Mapping[str, Schema] = {
        "application/json": {"schema": json_schema},
        "application/x-www-form-urlencoded": {"schema": form_schema},
        "multipart/form-data": {"schema": form_schema},
    }
    return {"requestBody": {"required": required, "content": content}}


def _either(forms: list[Form], *, null: bool) -> Schema:
    schemas = [schema for form in forms for schema in form.schemas(null=null)]
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _query_parameter(field: Field) -> Schema:
    described = field.described(null=False)
    description = described.pop("description")
    return {
        "name": field.name,
        "in": "query",
        "required": field.required,
        "description": description,
        "schema": described,
    }
