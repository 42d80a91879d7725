"""The docs page: the OpenAPI description as one page of plain HTML that loads nothing else."""

from collections.abc import Iterator, Mapping
from html import escape
from json import dumps
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

router = APIRouter(include_in_schema=False)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1f2a; background: #fff }
h2 { margin-top: 2.5rem } pre { white-space: pre-wrap; font: inherit }
details { border: 1px solid #d5d9e2; border-radius: .4rem; margin: .4rem 0; padding: .5rem .8rem }
summary { cursor: pointer } code { font: .92em ui-monospace, monospace }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top;
  padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #e7eaf0 }
.schema { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8em }
@media (prefers-color-scheme: dark) { body { color: #e4e8f1; background: #14171f }
  details, td, th { border-color: #363c4a } }
"""

Schema = Mapping[str, Any]


@router.get("/docs")
def show_docs(request: Request) -> HTMLResponse:
    """Every operation, by tag."""
    page = "".join(_page(request.app.openapi()))
    return HTMLResponse(page, headers={"Content-Security-Policy": _POLICY})


def _page(description: Schema) -> Iterator[str]:
    info = description["info"]
    title = escape(f"{info['title']} {info['version']}")
    yield '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>"
    yield f"<pre>{escape(info['description'])}</pre>"
    yield '<p>For programs: <a href="openapi.json">openapi.json</a></p>'
    for tag, operations in _by_tag(description).items():
        yield f"<h2>{escape(tag)}</h2>"
        for method, path, operation in operations:
            yield from _operation(method, path, operation)
    yield "<h2>Answers</h2>"
    for name, schema in description["components"]["schemas"].items():
        yield f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary>'
        yield f"{_code(schema)}</details>"
    yield "</body></html>"


def _by_tag(description: Schema) -> dict[str, list[tuple[str, str, Schema]]]:
    tagged: dict[str, list[tuple[str, str, Schema]]] = {}
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            tag = operation.get("tags", ["Other"])[0]
            tagged.setdefault(tag, []).append((method.upper(), path, operation))
    return tagged


def _operation(method: str, path: str, operation: Schema) -> Iterator[str]:
    yield f"<details><summary><strong>{method}</strong> <code>{escape(path)}</code> "
    yield f"{escape(operation['summary'])}</summary>"
    yield f"<pre>{escape(operation.get('description', ''))}</pre>"
    yield _table(("Parameter", "In", "", "Value"), _parameters(operation))
    yield _table(("Status", "Meaning", "Answer"), _responses(operation))
    yield "</details>"


def _parameters(operation: Schema) -> Iterator[tuple[str, ...]]:
    for parameter in operation.get("parameters", ()):
        told = (f"<code>{escape(parameter['name'])}</code>", parameter["in"])
        about = escape(parameter.get("description", ""))
        yield (*told, _need(parameter.get("required")), about + _code(parameter["schema"]))
    body = operation.get("requestBody", {}).get("content", {})
    schema = body.get("application/json", {}).get("schema", {})
    for form in schema.get("anyOf", [schema]):
        for name, field in form.get("properties", {}).items():
            rest = {key: value for key, value in field.items() if key != "description"}
            about = escape(field.get("description", "")) + _code(rest)
            needed = _need(name in form.get("required", ()))
            yield f"<code>{escape(name)}</code>", "body", needed, about


def _responses(operation: Schema) -> Iterator[tuple[str, ...]]:
    for status, response in operation["responses"].items():
        for kind, content in (response.get("content") or {"": {}}).items():
            shape = _code(content["schema"]) if content else ""
            yield escape(status), escape(response["description"]), escape(kind) + shape


def _need(required: object) -> str:
    return "required" if required else ""


def _code(schema: object) -> str:
    return f'<div class="schema"><code>{escape(dumps(schema, ensure_ascii=False))}</code></div>'


def _table(heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = "".join(f"<th>{name}</th>" for name in heads)
    return f"<table><tr>{head}</tr>{body}</table>" if body else ""
