"""The tables of results/: tab-separated, four decimals."""

from pathlib import Path


def write_table(target: Path, names: list[str], rows: list[tuple]) -> None:
    text = ["\t".join(f"{v:.4f}" if isinstance(v, float) else str(v) for v in row) for row in rows]
    target.write_text("\n".join(["\t".join(names), *text]) + "\n")


def read_table(path: Path) -> list[dict[str, str]]:
    names, *rows = (line.split("\t") for line in path.read_text().splitlines())
    return [dict(zip(names, row, strict=True)) for row in rows]
