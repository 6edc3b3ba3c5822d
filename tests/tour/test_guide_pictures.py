"""The pictures of the guide show what the program shows now."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.tour.guide import MANIFEST, PICTURES
from app.views.guide.contents import WRITTEN
from app.views.resources import resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures as they would be taken today."""
    out = tmp_path_factory.mktemp("guide") / "pictures"
    command = [sys.executable, "-m", "app", "tour", "--guide", "--out", str(out)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=300, capture_output=True)
    return out


@pytest.mark.parametrize("language", WRITTEN)
def test_no_picture_is_stale(fresh: Path, language: str) -> None:
    shipped, now = (
        json.loads((folder / language / MANIFEST).read_text(encoding="utf-8"))
        for folder in (resource("guide", "pictures"), fresh)
    )
    stale = sorted(name for name in now if now[name] != shipped.get(name))
    assert stale == [], "take them anew: python packaging/tasks.py guide"
    assert set(shipped) == set(PICTURES.values())
