"""Pretraining: recover hidden residues, family profiles and burial on PDB chains. Resumable, CPU or GPU."""

import math
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, islice
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .alphabet import UNKNOWN
from .geometry import build_graph
from .network import Member
from .work import write_whole

SEED = 20261121
BATCH_RESIDUES = 2000
LONGEST = 384  # longer chains are cropped to a random window of this length
LEARNING_RATE = 2e-3
NOISE = 0.1  # angstrom, on every coordinate
HELD_OUT = 200  # chains kept back to watch the loss


class Chains:
    """The chains of work/chains.npz that are not related to a test protein."""

    def __init__(self, work: Path):
        with np.load(work / "chains.npz") as data:
            self.coordinates = data["coordinates"]
            self.profile = data["profile"]
            self.surface = data["surface"]
            self.codes = data["codes"]
            self.offsets = data["offsets"]
        lengths = np.diff(self.offsets)
        kept = np.flatnonzero(~np.load(work / "related.npy") & (lengths >= 30))
        order = np.random.default_rng(SEED).permutation(kept)
        self.held_out, self.training = order[:HELD_OUT], order[HELD_OUT:]

    def batches(self, epoch: int) -> list[np.ndarray]:
        """The training chains in batches of like length and about BATCH_RESIDUES residues, in random order."""
        random = np.random.default_rng([SEED, epoch])
        lengths = np.minimum(np.diff(self.offsets)[self.training], LONGEST)
        order = self.training[np.argsort(lengths + random.uniform(0, 30, len(lengths)))]
        batches, batch, widest = [], [], 0
        for chain in order:
            size = min(self.offsets[chain + 1] - self.offsets[chain], LONGEST)
            if batch and max(widest, size) * (len(batch) + 1) > BATCH_RESIDUES:
                batches.append(np.array(batch))
                batch, widest = [], 0
            batch.append(chain)
            widest = max(widest, size)
        batches.append(np.array(batch))
        random.shuffle(batches)
        return batches

    def load(self, chains: np.ndarray, random: np.random.Generator) -> dict[str, Tensor]:
        """A padded batch: coordinates [B, L, 4, 3], codes [B, L], mask [B, L], profile [B, L, 20], surface [B, L, 2]."""
        spans = []
        for chain in chains:
            start, stop = self.offsets[chain], self.offsets[chain + 1]
            if stop - start > LONGEST:
                start = random.integers(start, stop - LONGEST + 1)
                stop = start + LONGEST
            spans.append((start, stop))
        widest = max(stop - start for start, stop in spans)
        shape = (len(chains), widest)
        out = {
            "coordinates": np.full((*shape, 4, 3), np.nan, np.float32),
            "codes": np.full(shape, UNKNOWN, np.int64),
            "mask": np.zeros(shape, np.float32),
            "profile": np.zeros((*shape, 20), np.float32),
            "surface": np.zeros((*shape, 2), np.float32),
        }
        for row, (start, stop) in enumerate(spans):
            size = stop - start
            for name in ("coordinates", "codes", "profile", "surface"):
                out[name][row, :size] = getattr(self, name)[start:stop]
            out["mask"][row, :size] = 1.0
        out["surface"] = np.sqrt(np.maximum(out["surface"], 0)) / np.array([8.0, 2.0], np.float32)
        return {name: torch.from_numpy(values) for name, values in out.items()}


def losses(member: Member, batch: dict[str, Tensor], random: np.random.Generator, noise: float) -> dict[str, Tensor]:
    """The three losses of a batch; a share of the residues is hidden, another share shown as a wrong residue."""
    shape = batch["codes"].shape
    rate = np.where(random.uniform(size=(shape[0], 1)) < 0.5, 0.15, random.uniform(0.15, 1.0, (shape[0], 1)))
    hidden = torch.from_numpy(random.uniform(size=shape) < rate)
    shown = torch.where(hidden, torch.full_like(batch["codes"], UNKNOWN), batch["codes"])
    jitter = torch.from_numpy(random.normal(0, noise, batch["coordinates"].shape).astype(np.float32))
    graph = build_graph(batch["coordinates"] + jitter, shown, batch["mask"])
    identity, profile, surface = member.pretraining(member.encoder(graph, shown))
    known = graph.resolved * (batch["codes"] < UNKNOWN).float()
    masked = known * hidden.float()
    target = batch["codes"].clamp(max=19)
    entropy = F.cross_entropy(identity.flatten(0, 1), target.flatten(), reduction="none").view(shape)
    family = batch["profile"] + 1e-3
    family = family / family.sum(-1, keepdim=True)
    divergence = (family * (family.log() - F.log_softmax(profile, -1))).sum(-1)
    told = known * (0.5 + 0.5 * hidden.float())
    right = (identity.argmax(-1) == target).float()
    return {
        "identity": (entropy * masked).sum() / masked.sum().clamp(min=1),
        "profile": (divergence * told).sum() / told.sum().clamp(min=1),
        "surface": ((surface - batch["surface"]).square().mean(-1) * known).sum() / known.sum().clamp(min=1),
        "recovery": ((right * masked).sum() / masked.sum().clamp(min=1)).detach(),
    }


def total(parts: dict[str, Tensor]) -> Tensor:
    return parts["identity"] + 2.0 * parts["profile"] + 0.5 * parts["surface"]


def validate(member: Member, chains: Chains) -> dict[str, float]:
    """Mean losses on the held-out chains, the same residues hidden each time."""
    member.eval()
    random = np.random.default_rng(SEED)
    sums: dict[str, float] = {}
    pieces = np.array_split(np.sort(chains.held_out), 40)
    with torch.no_grad():
        for piece in pieces:
            for name, value in losses(member, chains.load(piece, random), random, 0.0).items():
                sums[name] = sums.get(name, 0.0) + float(value) / len(pieces)
    member.train()
    return sums


def from_step(batches_of_pass: Callable[[int], list[np.ndarray]], step: int) -> Iterator[np.ndarray]:
    """Every batch from a step on, pass after pass, without end; passes differ by a few batches."""
    for number in count():
        batches = batches_of_pass(number)
        yield from batches[step:]
        step = max(0, step - len(batches))


def pretrain(work: Path, results: Path, steps: int) -> None:
    """Train for `steps` batches while the learning rate falls; continues from work/pretrain.pt if it is there."""
    torch.manual_seed(SEED)
    chains = Chains(work)
    member = Member(dropout=0.0)
    parameters = [*member.encoder.parameters(), *member.pretraining.parameters()]
    optimiser = torch.optim.AdamW(parameters, lr=LEARNING_RATE, weight_decay=0.01, betas=(0.9, 0.98))
    step, spent = 0, 0.0
    checkpoint = work / "pretrain.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint)
        member.load_state_dict(state["member"])
        optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
    print(f"{len(chains.training)} chains, {len(chains.batches(0))} batches a pass, {steps} steps, from {step}", flush=True)
    log = results / "pretraining.tsv"
    if step == 0:
        log.write_text("step\tsteps\tminutes\tidentity\tprofile\tsurface\trecovery\n")
    started, running = time.monotonic(), {}
    for chains_of_batch in islice(from_step(chains.batches, step), max(0, steps - step)):
        progress = step / steps
        rate = min(1.0, (step + 1) / 200) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * progress)))
        for group in optimiser.param_groups:
            group["lr"] = LEARNING_RATE * rate
        random = np.random.default_rng([SEED, 1, step])
        parts = losses(member, chains.load(chains_of_batch, random), random, NOISE)
        optimiser.zero_grad()
        total(parts).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        for name, value in parts.items():
            running[name] = 0.98 * running.get(name, value.item()) + 0.02 * value.item()
        step += 1
        if step % 50 == 0:
            shown = " ".join(f"{name} {value:.3f}" for name, value in running.items())
            print(f"{step}/{steps} {(spent + time.monotonic() - started) / 60:.1f} min {shown}", flush=True)
        elapsed = spent + time.monotonic() - started
        if step % 500 == 0 or step == steps:
            held = validate(member, chains)
            figures = "\t".join(f"{held[name]:.4f}" for name in ("identity", "profile", "surface", "recovery"))
            with open(log, "a") as out:
                out.write(f"{step}\t{steps}\t{elapsed / 60:.1f}\t{figures}\n")
            print(f"held out after {step}: {held}", flush=True)
        if step % 100 == 0 or step == steps:
            state = {"member": member.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "spent": elapsed}
            # The snapshot first: a run that stops between the two does the steps since the checkpoint again.
            if step % 500 == 0 or step == steps:
                write_whole(work / f"pretrain-{step}.pt", partial(torch.save, state))
            write_whole(checkpoint, partial(torch.save, state))
