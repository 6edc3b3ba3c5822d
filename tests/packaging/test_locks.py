"""The locks: everything with its hash, nothing with an address, one version for everybody."""

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import tasks

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "packaging" / name for name in tasks.LOCKS]


def requirements(lock: Path) -> list[Requirement]:
    """What `lock` asks for."""
    lines = [line for line in lock.read_text().splitlines() if re.match(r"\w", line)]
    return [Requirement(line.removesuffix("\\").strip()) for line in lines]


def locked(lock: Path) -> dict[str, str]:
    """Name → version and marker of each requirement of `lock`."""
    found = requirements(lock)
    return {canonicalize_name(one.name): f"{one.specifier} {one.marker}" for one in found}


def declared() -> tuple[list[Requirement], list[Requirement]]:
    """What pyproject.toml asks for: for users, for developers."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = settings["project"]["dependencies"], settings["dependency-groups"]["dev"]
    return [Requirement(text) for text in texts[0]], [Requirement(text) for text in texts[1]]


def test_every_requirement_of_the_project_is_locked_in_a_version_it_allows() -> None:
    users, developers = declared()
    for lock, wanted in zip(LOCKS, (users, users + developers), strict=True):
        versions = locked(lock)
        for requirement in wanted:
            exact = versions[canonicalize_name(requirement.name)].split()[0].removeprefix("==")
            assert requirement.specifier.contains(exact), f"{requirement} is locked at {exact}"


def test_developers_use_what_users_use() -> None:
    users, developers = map(locked, LOCKS)
    assert users.items() <= developers.items()


def test_an_extra_that_something_asks_for_is_locked_with_its_name() -> None:
    """Pip 23 takes the newest `coverage` for `coverage[toml]`, whatever `coverage` is pinned to."""
    lock = {canonicalize_name(one.name): one.extras for one in requirements(LOCKS[1])}
    asked = [Requirement(text) for name in here(lock) for text in requires(name) or ()]
    wanted = [one for one in asked if one.extras and (not one.marker or one.marker.evaluate())]
    assert wanted
    assert [str(one) for one in wanted if not one.extras <= lock[canonicalize_name(one.name)]] == []


def here(names: Iterable[str]) -> list[str]:
    """Those of `names` that are installed: a lock also serves other systems."""
    installed = {canonicalize_name(one.metadata["Name"]) for one in distributions()}
    return [name for name in names if name in installed]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_has_a_hash(lock: Path) -> None:
    blocks = re.split(r"^(?=\w)", lock.read_text(), flags=re.MULTILINE)[1:]
    assert blocks
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_names_a_registry_or_a_folder(lock: Path) -> None:
    assert (
        re.findall(r"\w+://\S*|--(?:extra-)?index\S*|--find-links|(?<!\S)/\S+", lock.read_text())
        == []
    )
