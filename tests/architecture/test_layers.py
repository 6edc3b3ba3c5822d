"""Imports go downwards, and the rules of the firm need nothing but Python."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOMAIN = sorted((ROOT / "app" / "domain").rglob("*.py"))

IMPORT_ALL = """
import importlib, pkgutil, sys
import app.domain
for module in pkgutil.walk_packages(app.domain.__path__, "app.domain."):
    importlib.import_module(module.name)
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_the_contracts_of_pyproject_hold() -> None:
    lint_imports = Path(sys.executable).parent / "lint-imports"
    outcome = subprocess.run([lint_imports], cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_importing_the_whole_domain_loads_neither_qt_nor_the_database() -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(outcome.stdout.split())
    assert "app" in loaded
    assert not loaded & {"PySide6", "shiboken6", "sqlalchemy", "alembic", "sqlcipher3", "babel"}


@pytest.mark.parametrize("source", DOMAIN, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_domain_imports_the_standard_library_alone(source: Path) -> None:
    allowed = sys.stdlib_module_names | {"app"}
    if source.name == "calendar.py":
        allowed |= {"pendulum"}
    assert imported(source) <= allowed


def imported(source: Path) -> set[str]:
    """First names of all that `source` imports, at whatever depth."""
    names = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names
