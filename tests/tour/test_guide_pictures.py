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


# Every screen is built and drawn, in both schemes: on a busy machine that takes its time.
@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", WRITTEN)
def test_no_picture_is_stale(tmp_path: Path, language: str) -> None:
    command = [sys.executable, "-m", "app", "--lang", language, "tour", "--guide"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [*command, "--out", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        check=True,
        timeout=500,
        capture_output=True,
    )
    shipped, now = (
        json.loads((folder / language / MANIFEST).read_text(encoding="utf-8"))
        for folder in (resource("guide", "pictures"), tmp_path)
    )
    stale = sorted(name for name in now if now[name] != shipped.get(name))
    assert stale == [], "take them anew: python packaging/tasks.py guide"
    assert set(shipped) == set(now) == set(PICTURES.values())
