"""One command a stage: chains, pretrain, cv, evaluate, final, export, card, trials, benchmark. Each can be stopped and run again."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from . import calibrate, card, export, finetune, metrics, trials
from .megascale import Domain, read_domains
from .network import Ensemble
from .recipe import MEMBERS, PRETRAINING_STEPS, VERSION
from .tables import write_table
from .work import fingerprint, is_made_by, make

FOLDS = 5
HERE = Path(__file__).resolve().parent.parent
CARD = HERE.parent.parent / "docs/model-card.md"
RESOURCES = HERE.parent / "src/main/resources/org/origami/inference/model"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python3 -m ddg", description=__doc__)
    parser.add_argument("stage", choices=["chains", "pretrain", "cv", "evaluate", "final", "export", "card", "trials", "benchmark"])
    parser.add_argument("--megascale", type=Path, help="folder with ddg.tsv, proteins.tsv and structures/")
    parser.add_argument("--work", type=Path, default=HERE / "work", help="checkpoints and caches")
    parser.add_argument("--results", type=Path, default=HERE / "results", help="small tables of figures")
    parser.add_argument("--resources", type=Path, default=RESOURCES, help="where the exported model goes")
    parser.add_argument("--steps", type=int, default=PRETRAINING_STEPS, help="batches of pretraining")
    parser.add_argument("--members", type=int, default=len(MEMBERS), help="networks in the ensemble")
    parser.add_argument("--first-member", type=int, default=0, help="for cv and final: begin with this member")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=7, help="for benchmark: runs of which the median is taken")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    for folder in (arguments.work, arguments.results):
        folder.mkdir(parents=True, exist_ok=True)
    if arguments.stage == "pretrain":
        from .pretrain import pretrain

        pretrain(arguments.work, arguments.results, arguments.steps)
        return
    if arguments.stage == "benchmark":
        from .benchmark import run

        run(arguments.resources / export.MODEL_FILE, arguments.work, arguments.results, arguments.threads, arguments.rounds)
        return
    if arguments.stage == "card":
        card.fill(CARD, arguments.results, arguments.members)
        return
    if arguments.megascale is None:
        parser.error("--megascale is needed for this stage")
    if arguments.stage == "chains":
        from .chains import build

        build(arguments.megascale, arguments.work)
        return
    domains = read_domains(arguments.megascale)
    stages = {"cv": cross_validate, "evaluate": evaluate, "final": final, "export": write_model, "trials": trials.run}
    stages[arguments.stage](domains, arguments)


def made_by(seed: int, domains: list[Domain], work: Path) -> str:
    plan = MEMBERS[seed]
    return fingerprint(plan.recipe, seed, work / plan.snapshot, domains)


def cross_validate(domains: list[Domain], arguments: argparse.Namespace) -> None:
    """Held-out predictions, one file a member and fold: work/cv-SEED-FOLD.npz; what the same recipe made is kept."""
    for seed in range(arguments.first_member, arguments.members):
        plan, key = MEMBERS[seed], made_by(seed, domains, arguments.work)
        for fold in range(FOLDS):
            target = arguments.work / f"cv-{seed}-{fold}.npz"
            if is_made_by(target, key):
                continue
            predicted = finetune.cross_validate(domains, plan.recipe, seed, arguments.work / plan.snapshot, (fold,))
            held = [(d, p) for d, p in zip(domains, predicted, strict=True) if p is not None]
            make(target, key, lambda to, held=held: np.savez(to, **{d.name: p for d, p in held}))
            print(f"member {seed} fold {fold}: {metrics.summary(*map(list, zip(*held, strict=True)))}", flush=True)


def require(target: Path, key: str, stage: str) -> Path:
    """A file of an earlier stage; ends the command where another recipe, other data or other code made it."""
    if not is_made_by(target, key):
        raise SystemExit(f"{target.name} is not there or was made by another recipe: run the stage {stage}")
    return target


def held_out(domains: list[Domain], arguments: argparse.Namespace) -> list[list[np.ndarray]]:
    """For each member, its held-out ddG [L, 20] of every domain."""
    tables = []
    for seed in range(arguments.members):
        found: dict[str, np.ndarray] = {}
        key = made_by(seed, domains, arguments.work)
        for fold in range(FOLDS):
            with np.load(require(arguments.work / f"cv-{seed}-{fold}.npz", key, "cv")) as table:
                found.update({name: table[name] for name in table.files})
        tables.append([found[d.name] for d in domains])
    return tables


def evaluate(domains: list[Domain], arguments: argparse.Namespace) -> None:
    """results/*.tsv: figures with bootstrap intervals, per protein, reliability; and the weights of the spread."""
    members = held_out(domains, arguments)
    mean = [np.mean(tables, 0) for tables in zip(*members, strict=True)]
    sd = calibrate.held_out_sd(domains, members)
    truth, guess = metrics.pooled(domains, mean)
    owner = np.concatenate([np.full(int(metrics.measured(d).sum()), i) for i, d in enumerate(domains)])
    places = [np.flatnonzero(owner == i) for i in range(len(domains))]
    rho = metrics.per_protein_spearman(domains, mean)
    lost = truth > metrics.STABILITY_LOST
    probability = metrics.probability_lost(guess, sd)

    def drawn(figure):
        return lambda index: figure(np.concatenate([places[i] for i in index]))

    figures = {
        "spearman_mean_per_protein": lambda index: float(rho[index].mean()),
        "spearman_median_per_protein": lambda index: float(np.median(rho[index])),
        "auc_ddg_above_1": drawn(lambda p: metrics.auc(lost[p], guess[p])),
        "rmse_kcal_per_mol": drawn(lambda p: float(np.sqrt(np.mean((truth[p] - guess[p]) ** 2)))),
        "mae_kcal_per_mol": drawn(lambda p: float(np.mean(np.abs(truth[p] - guess[p])))),
        "pearson_pooled": drawn(lambda p: float(np.corrcoef(truth[p], guess[p])[0, 1])),
        "coverage_80": drawn(lambda p: metrics.coverage(truth[p], guess[p], sd[p], 0.8)),
        "coverage_95": drawn(lambda p: metrics.coverage(truth[p], guess[p], sd[p], 0.95)),
        "ece_ddg_above_1": drawn(lambda p: metrics.calibration_error(probability[p], lost[p])),
    }
    rows = {}
    for name, figure in figures.items():
        low, high = metrics.bootstrap(len(domains), figure)
        rows[name] = (figure(np.arange(len(domains))), low, high)
        print(f"{name}\t{rows[name][0]:.4f}\t{low:.4f}\t{high:.4f}", flush=True)
    write_table(arguments.results / "cv.tsv", ["figure", "value", "low_95", "high_95"], [(n, *v) for n, v in rows.items()])
    per = [(d.name, d.fold, int(metrics.measured(d).sum()), r) for d, r in zip(domains, rho, strict=True)]
    write_table(arguments.results / "cv-proteins.tsv", ["protein", "cv_fold", "substitutions", "spearman"], per)
    bins = metrics.reliability(probability, lost)
    write_table(arguments.results / "cv-reliability.tsv", ["mean_probability", "observed_share", "substitutions"], bins)
    single = [(s, *metrics.summary(domains, table).values()) for s, table in enumerate(members)]
    write_table(arguments.results / "cv-members.tsv", ["member", "spearman", "auc", "rmse", "pearson"], single)
    spread = calibrate.fit_spread(calibrate.flatten(domains, members))
    (arguments.results / "spread.json").write_text(json.dumps([round(v, 6) for v in spread.tolist()]) + "\n")


def final(domains: list[Domain], arguments: argparse.Namespace) -> None:
    """Members trained on all domains: work/final-SEED.pt; what the same recipe made is kept."""
    for seed in range(arguments.first_member, arguments.members):
        target, key = arguments.work / f"final-{seed}.pt", made_by(seed, domains, arguments.work)
        if is_made_by(target, key):
            continue
        plan = MEMBERS[seed]
        member = finetune.train(domains, plan.recipe, 1000 * seed + FOLDS, arguments.work / plan.snapshot)
        make(target, key, lambda to, member=member: torch.save(member.state_dict(), to))
        print(f"member {seed} trained", flush=True)


def ensemble(work: Path, results: Path, count: int = len(MEMBERS)) -> Ensemble:
    """The trained members with their calibrated spread."""
    members = []
    for seed in range(count):
        member = finetune.start(None, 0.0)
        member.load_state_dict(torch.load(work / f"final-{seed}.pt", map_location="cpu"))
        members.append(member.eval())
    return Ensemble(members, torch.tensor(json.loads((results / "spread.json").read_text()))).eval()


def write_model(domains: list[Domain], arguments: argparse.Namespace) -> None:
    """The ONNX file, its card and the recorded answer, under the resources of the Java module."""
    for seed in range(arguments.members):
        require(arguments.work / f"final-{seed}.pt", made_by(seed, domains, arguments.work), "final")
    model = ensemble(arguments.work, arguments.results, arguments.members)
    cv = [line.split("\t") for line in (arguments.results / "cv.tsv").read_text().splitlines()[1:]]
    figures = {f"cv.{name}": f"{value} ({low} to {high})" for name, value, low, high in cv}
    export.write(model, arguments.resources, VERSION, figures)
    plans = [asdict(plan) for plan in MEMBERS[: arguments.members]]
    (arguments.results / "recipe.json").write_text(json.dumps(plans, indent=2) + "\n")


if __name__ == "__main__":
    main()
