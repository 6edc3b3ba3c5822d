"""The tour runs by itself, and leaves a picture of every screen that shows something."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PICTURES = (
    "01_clients_active",
    "02_clients_selected",
    "03_clients_inactive",
    "04_clients_narrow",
    "05_clients_filtered",
    "06_jump",
    "10_client_details",
    "11_client_subscription",
    "12_client_billing",
    "13_client_history",
    "14_client_pending",
    "15_new_client",
    "16_client_usage",
    "17_reading",
    "18_hand_over",
    "19_undo",
    "20_wizard_plan",
    "21_wizard_interval",
    "22_wizard_add_ons",
    "23_wizard_promo",
    "24_wizard_payment",
    "25_wizard_confirmation",
    "26_bulk_choose",
    "27_bulk_preview",
    "30_import_choose",
    "31_import_check",
    "32_import_use_check",
    "33_import_details_check",
    "40_reports",
    "41_portfolio",
    "42_forecast",
    "43_forecast_narrow",
    "44_documents",
    "45_settings",
    "45_settings_display",
    "45_settings_file",
    "45_settings_payment",
    "45_settings_rebilling",
    "45_settings_vat",
    "46_journal",
    "47_journal_entry",
    "48_usage_report",
    "49_changes",
    "49_quality",
    "50_preferences",
    "51_password",
    "52_locked",
    "60_empty",
    "61_first_run",
    "70_catalogue",
    "71_catalogue_changed",
    "72_catalogue_impact",
    "73_catalogue_promo_codes",
    "80_renewals",
    "81_renewals_narrow",
    "82_renewal_explained",
    "83_overview",
    "84_overview_narrow",
    "100_rebilling",
    "101_rebilling_runs",
    "102_run_draft",
    "103_run_locked",
    "104_run_begun",
    "105_run_reversed",
    "106_run_commented",
    "107_terms_default",
    "108_terms_client",
    "109_settings_accounting",
    "110_entries",
    "111_statement",
    "112_preview",
    "113_invoices",
    "114_invoice",
    "90_guide",
    "91_guide_keyboard",
)
SCHEMES = ("light", "dark")
SPOTS = 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures of the tour in English, at one pixel a point: half the time of the real one."""
    out = tmp_path_factory.mktemp("tour") / "pictures"
    ended = subprocess.run(
        [sys.executable, "-m", "app", "--lang", "en", "tour", "--out", str(out)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"},
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == f"{len(PICTURES) * 2} pictures in {out}\n"
    assert "Traceback" not in ended.stderr
    assert "Warning" not in ended.stderr
    return out


def spots(picture: Path) -> list[int]:
    """The colours at a grid of places all over a picture."""
    image = QImage(str(picture))
    assert not image.isNull(), picture
    places = [(2 * n + 1) / (2 * SPOTS) for n in range(SPOTS)]
    return [
        image.pixel(int(x * image.width()), int(y * image.height())) for x in places for y in places
    ]


def lightness(colours: list[int]) -> float:
    return sum((c >> 16 & 255) + (c >> 8 & 255) + (c & 255) for c in colours) / len(colours) / 3


def test_every_picture_is_there_and_no_other(folder: Path) -> None:
    expected = {f"en_{scheme}_{name}.png" for scheme in SCHEMES for name in PICTURES}
    assert {path.name for path in folder.iterdir()} == expected


def test_no_two_pictures_are_the_same(folder: Path) -> None:
    seen: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        digest = sha256(path.read_bytes()).hexdigest()
        assert digest not in seen, f"{path.name} is {seen[digest]}"
        seen[digest] = path.name


@pytest.mark.parametrize("name", PICTURES)
def test_no_picture_is_blank(folder: Path, name: str) -> None:
    light, dark = (spots(folder / f"en_{scheme}_{name}.png") for scheme in SCHEMES)
    for colours in (light, dark):
        assert len(set(colours)) >= 8
        ground = max(colours.count(colour) for colour in set(colours))
        assert ground < 0.985 * len(colours), "nothing but ground"
    assert lightness(light) > 200
    # Paper is white, whatever surrounds it.
    assert lightness(dark) < (lightness(light) if name == "112_preview" else 80)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    in_its_place = tmp_path / "pictures"
    in_its_place.write_text("a file")
    ended = subprocess.run(
        [sys.executable, "-m", "app", "tour", "--out", str(in_its_place)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr == (
        f"forfait: the folder {in_its_place} cannot be written; choose another.\n"
    )
    assert in_its_place.read_text() == "a file"
