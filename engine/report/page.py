"""One page of HTML that opens offline and prints: its style within it, no script, no address, all texts escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Union

_STYLE = """
:root { --ink: #17261c; --soft: #5d6f63; --line: #dde5df; --pale: #f4f7f4; --green: #2f7d3b; --ochre: #b8741a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2.5rem 1.5rem 4rem; color: var(--ink); background: #fff;
  font: 15px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .2rem; }
h2 { font-size: 1.12rem; margin: 2.4rem 0 .5rem; padding-top: .8rem; border-top: 1px solid var(--line); }
p { margin: .45rem 0; max-width: 46rem; }
.soft, figcaption { color: var(--soft); font-size: .9em; }
.lead { font-size: 1.08rem; }
.facts { margin: 1.2rem 0 .4rem; padding: 0; list-style: none; }
.facts li { display: inline-block; margin: 0 2.4rem .6rem 0; }
.facts b { display: block; font-size: 1.45rem; line-height: 1.25; }
.facts i { font-style: normal; font-weight: 400; font-size: .62em; color: var(--soft); padding-left: .4em; }
.facts span { color: var(--soft); font-size: .85em; }
.note { border-left: 3px solid var(--ochre); background: #fdf7ec; padding: .35rem .8rem; margin: .5rem 0; }
figure { margin: .8rem 0 0; } svg { display: block; width: 100%; height: auto; max-width: 48rem; }
svg text { font: 12px "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; fill: var(--ink); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92em; margin: .6rem 0; }
th, td { padding: .28rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top;
  overflow-wrap: break-word; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; } thead th { border-bottom: 1.5px solid #b9c6bc; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.best td { background: var(--pale); font-weight: 600; }
.matrix th { padding-right: 1rem; } .matrix .count { text-align: center; padding: .2rem; }
.matrix td { text-align: center; border: 1px solid #fff; min-width: 2.6rem; font-variant-numeric: tabular-nums; }
.matrix td.own { outline: 1.5px solid var(--green); outline-offset: -1.5px; }
.matrix th { border: 0; } .matrix .axis { color: var(--ink); font-weight: 600; }
.whole { white-space: nowrap; }
.patch { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .45em; }
footer { margin-top: 3rem; color: var(--soft); font-size: .82em; border-top: 1px solid var(--line);
  padding-top: .8rem; }
@media print { html { font-size: 12px; } body { padding: 0; font-size: 11px; max-width: none; }
  p { max-width: none; } svg { max-width: 60rem; }
  h2 { break-after: avoid; margin-top: 1.4rem; } .wide { overflow: visible; }
  section, figure, tr, .note { break-inside: avoid; page-break-inside: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""


class Html(str):
    """Text that is HTML already; any other text is escaped where it is put in."""


Content = Union[str, Html]


def html(content: object) -> Html:
    """Content as HTML: escaped, but for what is HTML already."""
    return content if isinstance(content, Html) else Html(escape(str(content)))


def joined(parts: Iterable[Content], between: str = "") -> Html:
    """Put parts together."""
    return Html(between.join(html(part) for part in parts))


def page(title: str, sections: Iterable[Content], footer: Content, language: str = "en") -> str:
    """A whole document.

    Args:
        title: title of the window; the page's own headings are in its sections.
        footer: what the page was made with.
    """
    # Nothing may be loaded from anywhere, even if a text got through as HTML.
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style></head>\n<body>\n"
        f"{joined(sections, chr(10))}\n<footer>{html(footer)}</footer>\n</body></html>\n"
    )


def element(name: str, *content: Content, **attributes: str) -> Html:
    """An element; `class_` gives its class."""
    written = "".join(f' {key.rstrip("_")}="{escape(value)}"' for key, value in attributes.items() if value)
    return Html(f"<{name}{written}>{joined(content)}</{name}>")


def section(heading: str, *parts: Content) -> Html:
    """A heading and what stands below it."""
    return Html(f"<section><h2>{escape(heading)}</h2>\n{joined(parts, chr(10))}</section>")


def paragraph(*content: Content, kind: str = "") -> Html:
    """A paragraph."""
    return element("p", *content, class_=kind)


def facts(pairs: Iterable[tuple[Content, str]]) -> Html:
    """Numbers in large type, each above what it is."""
    return element(
        "ul", *(element("li", element("b", value), element("span", name)) for value, name in pairs), class_="facts"
    )


def table(
    header: Sequence[str], rows: Iterable[Sequence[Content]], numbers: Sequence[int], best: int | None = None
) -> Html:
    """A table.

    Args:
        numbers: columns that hold numbers.
        best: row that is set off.
    """

    def line(cell: str, contents: Sequence[Content], kind: str = "") -> Html:
        cells = (
            element(cell, each, class_="number" if place in numbers else "") for place, each in enumerate(contents)
        )
        return element("tr", *cells, class_=kind)

    body = [line("td", row, "best" if place == best else "") for place, row in enumerate(rows)]
    head = element("thead", line("th", header))
    return element("div", element("table", head, element("tbody", *body)), class_="wide")


def figure(drawing: Html, caption: Content = "") -> Html:
    """A drawing with what it shows."""
    return element("figure", drawing, *([element("figcaption", caption)] if caption else []))


def patch(colour: str) -> Html:
    """A little square in a class's colour."""
    return Html(f'<span class="patch" style="background:{escape(colour)}"></span>')
