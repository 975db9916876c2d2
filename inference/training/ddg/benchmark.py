"""How fast: ONNX Runtime beside PyTorch on the same weights in the same run, and the simplest alternatives."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import onnxruntime
import torch

from .alphabet import encode
from .export import CHECK_SEQUENCE, TOLERANCE, check_protein
from .network import Ensemble

LENGTHS = (64, 128, 256, 512, 1000, 2000)
LONGEST = 2500
TOGETHER = 8
LONGEST_TOGETHER = 512
SUBSTITUTIONS = 19  # of each residue

Inputs = dict[str, np.ndarray]
Engine = Callable[[Inputs], np.ndarray]


def chain(length: int, count: int = 1) -> Inputs:
    """A made-up chain of any length: one domain again and again, each copy beside the one before."""
    atoms, _ = check_protein()
    tile = np.nan_to_num(atoms[0].numpy(), nan=0.0)
    copies = -(-length // len(tile))
    side = max(1, round(copies ** (1 / 3)))
    shifts = [30.0 * np.array([k % side, k // side % side, k // side**2]) for k in range(copies)]
    places = np.concatenate([tile + shift for shift in shifts])[:length].astype(np.float32)
    codes = np.tile(encode(CHECK_SEQUENCE), copies)[:length]
    return {
        "coordinates": np.repeat(places[None], count, 0),
        "sequence": np.repeat(codes[None], count, 0),
        "mask": np.ones((count, length), np.float32),
    }


def onnx_engine(model: Path, threads: int) -> Engine:
    """The shipped file, with the settings that the product uses on a CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    return lambda inputs: session.run(["ddg"], inputs)[0]


def torch_engine(model: Ensemble, threads: int) -> Engine:
    """The same weights in eager PyTorch, without gradients."""
    torch.set_num_threads(threads)

    def run(inputs: Inputs) -> np.ndarray:
        with torch.inference_mode():
            return model(*(torch.from_numpy(inputs[name]) for name in ("coordinates", "sequence", "mask")))[0].numpy()

    return run


def seconds(engines: dict[str, Engine], inputs: Inputs, rounds: int) -> dict[str, tuple[float, float]]:
    """Median processor and wall seconds of each engine; they take turns, so that noise meets all alike."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in engines}
    for turn in range(rounds + 1):
        for name, engine in engines.items():
            processor, wall = time.process_time(), time.perf_counter()
            engine(inputs)
            if turn > 0:  # the first run warms up
                taken[name].append((time.process_time() - processor, time.perf_counter() - wall))
    return {name: tuple(median(column) for column in zip(*runs, strict=True)) for name, runs in taken.items()}


def look_up_seconds(length: int) -> float:
    """The cheapest alternative: a substitution matrix of 20 by 20, looked up for every substitution."""
    matrix = np.random.default_rng(0).normal(size=(20, 20)).astype(np.float32)
    codes = chain(length)["sequence"][0]
    times = []
    for _ in range(50):
        started = time.process_time()
        for _ in range(100):
            matrix[codes]
        times.append((time.process_time() - started) / 100)
    return median(times)


def exponent(lengths: tuple[int, ...], cost: list[float]) -> float:
    """The power of the length with which the cost grows; 1 is linear."""
    return float(np.polyfit(np.log(lengths), np.log(cost), 1)[0])


def peak_megabytes(engine: str, model: Path, work: Path, results: Path) -> float:
    """Highest memory of a process of its own that runs one chain of the longest length."""
    arguments = [str(path) for path in (model, work, results)]
    code = f"import sys\nfrom pathlib import Path\nfrom ddg.benchmark import once\nonce({engine!r}, *map(Path, sys.argv[1:]))"
    out = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return float(out.stdout.strip()) / 1024


def once(engine: str, model: Path, work: Path, results: Path) -> None:
    """One run of the longest chain in this process; prints its peak memory in kilobytes."""
    from .__main__ import ensemble

    one = onnx_engine(model, 1) if engine == "ONNX Runtime" else torch_engine(ensemble(work, results), 1)
    one(chain(LONGEST))
    # Not getrusage: its peak is handed down from the process that started this one.
    status = Path("/proc/self/status").read_text().splitlines()
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))


def engines(model: Path, work: Path, results: Path, threads: int) -> dict[str, Engine]:
    """ONNX Runtime; PyTorch too where the weights that the file was exported from are in the work folder."""
    from .__main__ import ensemble

    found = {"ONNX Runtime": onnx_engine(model, threads)}
    if (work / "final-0.pt").exists():
        found["PyTorch"] = torch_engine(ensemble(work, results), threads)
        inputs = chain(256)
        apart = np.abs(found["ONNX Runtime"](inputs) - found["PyTorch"](inputs)).max()
        if apart > TOLERANCE:
            raise SystemExit(f"the weights in {work} are not those of {model}: answers differ by {apart:.3f} kcal/mol")
    return found


def run(model: Path, work: Path, results: Path, threads: int, rounds: int) -> None:
    """Prints the figures and writes results/benchmark.tsv."""
    load = os.getloadavg()[0]
    found = engines(model, work, results, threads)
    rows, cost = [], {name: [] for name in found}
    for length in LENGTHS:
        for count in (1, TOGETHER) if length <= LONGEST_TOGETHER else (1,):
            for name, (processor, wall) in seconds(found, chain(length, count), rounds).items():
                each = count * length / processor
                rows.append((name, length, count, processor, wall, each, SUBSTITUTIONS * each))
                if count == 1:
                    cost[name].append(processor)
                    rows.append((f"{name}, a call for each substitution", length, 1, processor, wall, 0.0, 1 / processor))
                print(f"{name:13} L={length:5} B={count}: {each:8.0f} residues a processor second", flush=True)
    for length in (256, 1000):
        taken = look_up_seconds(length)
        rows.append(("matrix looked up", length, 1, taken, taken, length / taken, SUBSTITUTIONS * length / taken))
    names = ("engine", "length", "chains", "processor_seconds", "wall_seconds", "residues_per_processor_second")
    lines = ["\t".join((*names, "substitutions_per_processor_second"))]
    lines += ["\t".join(f"{v:.4g}" if isinstance(v, float) else str(v) for v in row) for row in rows]
    notes = {f"exponent, {name}": f"{exponent(LENGTHS, times):.3f}" for name, times in cost.items()}
    notes |= {f"peak MB at {LONGEST}, {n}": f"{peak_megabytes(n, model, work, results):.0f}" for n in found}
    notes |= {"load at start and end": f"{load:.1f}, {os.getloadavg()[0]:.1f}", "threads": threads, "rounds": rounds}
    notes |= {"versions": f"ONNX Runtime {onnxruntime.__version__}, PyTorch {torch.__version__}", "cores": os.cpu_count()}
    lines += [f"# {name}: {value}" for name, value in notes.items()]
    (results / "benchmark.tsv").write_text("\n".join(lines) + "\n")
    print("\n".join(lines[-len(notes) :]))
