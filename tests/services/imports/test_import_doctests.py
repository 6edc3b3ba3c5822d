"""The worked examples in the docstrings of the import hold."""

import doctest
import importlib
import pkgutil

import pytest

import app.services.imports

MODULES = sorted(found.name for found in pkgutil.iter_modules(app.services.imports.__path__))


@pytest.mark.parametrize("module", MODULES)
def test_docstring_examples_hold(module: str) -> None:
    found = doctest.testmod(importlib.import_module(f"app.services.imports.{module}"))
    assert found.failed == 0
