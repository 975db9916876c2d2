"""Fills the figures of docs/model-card.md from the tables in results/, so that the page never says another number."""

import json
import re
from pathlib import Path

from .geometry import NEIGHBOURS
from .network import Member
from .tables import read_table

FORWARD_AND_BACKWARD = 3  # a training step costs about three forward passes
LABELS = {
    "spearman_mean_per_protein": "Spearman, mean per protein",
    "spearman_median_per_protein": "Spearman, median per protein",
    "auc_ddg_above_1": "AUC for ΔΔG > 1 kcal/mol, pooled",
    "rmse_kcal_per_mol": "RMSE, kcal/mol, pooled",
    "mae_kcal_per_mol": "mean absolute error, kcal/mol, pooled",
    "pearson_pooled": "Pearson, pooled",
    "coverage_80": "coverage of the 80 % interval",
    "coverage_95": "coverage of the 95 % interval",
    "ece_ddg_above_1": "calibration error (ECE) of P(ΔΔG > 1)",
}


def operations_per_residue() -> int:
    """Floating-point operations of one member's matrix products for one residue, forward."""
    per_edge = ("encoder.edge", "place")
    total = 0
    for name, weights in Member().named_parameters():
        if weights.dim() == 2 and "residue" not in name and "relative" not in name and "surface" not in name:
            module = name.removesuffix(".weight")
            total += 2 * weights.numel() * (NEIGHBOURS if module.endswith(per_edge) else 1)
    return total


def figures(results: Path, members: int) -> str:
    """Tables of the cross-validation."""
    rows = [
        f"| {LABELS[row['figure']]} | {float(row['value']):.3f} | {float(row['low_95']):.3f} to {float(row['high_95']):.3f} |"
        for row in read_table(results / "cv.tsv")
    ]
    single = ", ".join(f"{float(row['spearman']):.3f}" for row in read_table(results / "cv-members.tsv"))
    bins = [
        f"| {float(row['mean_probability']):.2f} | {float(row['observed_share']):.2f} | {int(row['substitutions']):,} |"
        for row in read_table(results / "cv-reliability.tsv")
    ]
    worst = sorted(read_table(results / "cv-proteins.tsv"), key=lambda row: float(row["spearman"]))
    low = ", ".join(f"{row['protein']} {float(row['spearman']):.2f}" for row in worst[:3])
    return "\n".join([
        "Five-fold cross-validation on the 93 domains, mean of the members, all substitutions with a measurement; intervals are 95 %,",
        "by drawing proteins with replacement 1,000 times.",
        "",
        "| figure | value | interval |",
        "| --- | --- | --- |",
        *rows,
        "",
        f"Members alone ({members}): Spearman {single}. Lowest proteins: {low}; the rest are in",
        "`inference/training/results/cv-proteins.tsv`.",
        "",
        "How often ΔΔG > 1 kcal/mol came true, by predicted probability:",
        "",
        "| predicted | observed | substitutions |",
        "| --- | --- | --- |",
        *bins,
    ])  # fmt: skip


def cost(results: Path, members: int) -> str:
    """Sentences on what training and one answer cost."""
    forward = operations_per_residue()
    pretraining = read_table(results / "pretraining.tsv")[-1]
    plans = json.loads((results / "recipe.json").read_text())
    residues = 5160  # of the 93 domains
    tuned = FORWARD_AND_BACKWARD * forward * residues * sum(plan["recipe"]["epochs"] for plan in plans[:members])
    seen = int(pretraining["step"]) * 1940  # mean residues of a batch
    learned = FORWARD_AND_BACKWARD * forward * seen
    minutes = float(pretraining["minutes"])
    hours = minutes / 60
    return "\n".join([
        f"- One residue (all 20 substitutions) takes {forward * members / 1e6:.1f} million floating-point operations in {members} members,",
        "  plus about nine for each other residue of the chain in the search for neighbours.",
        f"- Pretraining: {int(pretraining['step']):,} batches, {seen / 1e6:.1f} million residues, {learned / 1e12:.0f} TFLOP, {hours:.1f} hours on two",
        f"  cores of a shared x86-64 server, no GPU. Fine-tuning: {tuned / 1e12:.1f} TFLOP for the shipped members,",
        f"  {5 * 0.8 * tuned / 1e12:.1f} TFLOP for the cross-validation.",
        f"- At an assumed 20 W for two busy cores, pretraining took at most {hours * 0.02:.2f} kWh; it was not metered.",
    ])  # fmt: skip


def trials(results: Path) -> str:
    """The variations of the recipe."""
    rows = [
        f"| {row['trial']} | {float(row['spearman']):.3f} | {float(row['auc']):.3f} | {float(row['rmse']):.3f} |"
        for row in read_table(results / "trials.tsv")
    ]
    return "\n".join(["| | Spearman | AUC | RMSE |", "| --- | --- | --- | --- |", *rows])


def fill(page: Path, results: Path, members: int) -> None:
    """Replace what stands between the page's markers."""
    text = page.read_text()
    contents = {"figures": figures(results, members), "trials": trials(results), "cost": cost(results, members)}
    for name, content in contents.items():
        pattern = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text = pattern.sub(lambda found, new=content: found[1] + new + "\n" + found[2], text)
    page.write_text(text)
