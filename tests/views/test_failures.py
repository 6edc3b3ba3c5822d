"""What is said of an error that nobody foresaw, and what the log then says more."""

import logging

import pytest

from app.views.failures import failure_sentence
from app.views.formatting import Formats


def test_what_nobody_foresaw_is_logged_by_its_place_and_never_by_its_message(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def reckon() -> None:
        raise RuntimeError("Boulangerie Martin")

    with pytest.raises(RuntimeError) as caught:
        reckon()
    with caplog.at_level(logging.ERROR):
        sentence = failure_sentence(caught.value, Formats("en"))
    assert "unforeseen" in sentence
    assert "RuntimeError" in caplog.text
    assert "in reckon" in caplog.text
    assert "Martin" not in caplog.text.replace('raise RuntimeError("Boulangerie Martin")', "")
