"""The worked example in each rule's docstring says what the rule does."""

import doctest
import importlib
import pkgutil

import pytest

import app.domain

MODULES = sorted(found.name for found in pkgutil.iter_modules(app.domain.__path__))


@pytest.mark.parametrize("module", MODULES)
def test_docstring_examples_hold(module: str) -> None:
    found = doctest.testmod(importlib.import_module(f"app.domain.{module}"))
    assert found.failed == 0
