"""The files of work/: each says what made it, and is there whole or not at all."""

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from .finetune import Recipe
from .megascale import Domain

HERE = Path(__file__).resolve().parent
DECIDING_CODE = ("alphabet.py", "geometry.py", "network.py", "finetune.py")


def fingerprint(recipe: Recipe, seed: int, snapshot: Path | None, domains: list[Domain]) -> str:
    """SHA-256 of all that decides a fine-tuned member: recipe, seed, starting weights, data with their folds, code."""
    digest = hashlib.sha256(json.dumps([asdict(recipe), seed], sort_keys=True).encode())
    digest.update(snapshot.read_bytes() if snapshot is not None else b"none")
    for domain in domains:
        digest.update(f"{domain.name} {domain.fold}".encode())
        for values in (domain.codes, domain.coordinates, domain.ddg):
            digest.update(values.tobytes())
    for name in DECIDING_CODE:
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()


def is_made_by(target: Path, key: str) -> bool:
    """Whether the file is there and was made by what `key` stands for."""
    return target.exists() and maker(target).exists() and maker(target).read_text() == key


def make(target: Path, key: str, write: Callable[[Path], None]) -> None:
    """Writes the file and, when it is there, beside it what made it."""
    maker(target).unlink(missing_ok=True)
    write_whole(target, write)
    maker(target).write_text(key)


def maker(target: Path) -> Path:
    return target.with_name(target.name + ".made-by")


def write_whole(target: Path, write: Callable[[Path], None]) -> None:
    """Writes beside the target and puts the file in its place; a run that is stopped leaves the old one."""
    partial = target.with_name(f"partial-{target.name}")
    write(partial)
    os.replace(partial, target)
