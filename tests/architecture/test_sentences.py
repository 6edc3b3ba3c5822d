"""What is said on screen can be translated: literal sentences, named placeholders, plurals by Qt.

Qt's lupdate reads the sources without running them, so it has to find each sentence whole. What it
does not find, or files under a name that is not looked up when the program runs, stays English.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "app").rglob("*.py"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sentences_can_be_found_and_translated(source: Path) -> None:
    assert list(faults(source.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("self.tr('Save')", None),
        ("self.tr('Long ' 'sentence of {client}').format(client=name)", None),
        ("self.tr('%n client(s)', '', count)", None),
        ("self.tr(LABELS[kind])", None),
        ("Labels.tr('%Ln client(s)', None, count)", None),
        ("QCoreApplication.translate('Status', 'Draft')", None),
        ("QCoreApplication.translate('Status', TEXTS[status])", None),
        ("text.translate(TABLE)", None),
        ("self.tr(f'{count} clients')", "not a whole sentence"),
        ("self.tr('Hello ' + name)", "not a whole sentence"),
        ("self.tr('Hello %s' % name)", "not a whole sentence"),
        ("self.tr('Hello {name}'.format(name=name))", "not a whole sentence"),
        ("QCoreApplication.translate('Status', f'{status}')", "not a whole sentence"),
        ("self.tr('A' if one else 'B')", "not a whole sentence"),
        ("self.tr('{} of {}')", "placeholder without a name"),
        ("self.tr('{0}')", "placeholder without a name"),
        ("self.tr('a brace {')", "brace that opens or closes nothing"),
        ("self.button.tr('Save')", "tr of neither self nor a class"),
        ("self.tr(text='Save')", "argument by name"),
        ("self.tr('%n client(s)')", "%n without a count"),
        ("QCoreApplication.translate('C', '%n client(s)', '', n)", "%n in translate"),
    ],
)
def test_a_fault_is_found(call: str, fault: str | None) -> None:
    assert list(faults(call)) == ([] if fault is None else [(1, fault)])


def faults(source: str) -> Iterator[tuple[int, str]]:
    """Line and name of each fault in the calls of tr and translate in `source`."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(attr="tr", value=owner):
                fault = fault_of_tr(owner, node)
            case ast.Attribute(attr="translate") | ast.Name(id="translate") if len(node.args) > 1:
                fault = fault_of_translate(node)
            case _:
                continue
        if fault:
            yield node.lineno, fault


def fault_of_tr(owner: ast.expr, call: ast.Call) -> str | None:
    if not (isinstance(owner, ast.Name) and (owner.id == "self" or owner.id[0].isupper())):
        return "tr of neither self nor a class"  # lupdate would take its name for a class
    if call.keywords or not call.args:
        return "argument by name"  # lupdate leaves the sentence out
    text = call.args[0]
    if is_plural(text) and len(call.args) < 3:
        return "%n without a count"
    return fault_of_text(text)


def fault_of_translate(call: ast.Call) -> str | None:
    if call.keywords:
        return "argument by name"
    text = call.args[1]
    if is_plural(text):
        return "%n in translate"  # lupdate makes room for plurals in tr alone
    return fault_of_text(text)


def is_plural(text: ast.expr) -> bool:
    match text:
        case ast.Constant(value=str(sentence)):
            return "%n" in sentence or "%Ln" in sentence
        case _:
            return False


def fault_of_text(text: ast.expr) -> str | None:
    """A literal is whole; a name stands for a literal that is marked for lupdate elsewhere."""
    match text:
        case ast.Constant(value=str(sentence)):
            return fault_of_placeholders(sentence)
        case ast.Name() | ast.Attribute() | ast.Subscript():
            return None
        case _:
            return "not a whole sentence"


def fault_of_placeholders(sentence: str) -> str | None:
    try:
        names = [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]
    except ValueError:
        return "brace that opens or closes nothing"
    return None if all(map(str.isidentifier, names)) else "placeholder without a name"
