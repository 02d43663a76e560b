# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole models through the passes and then run: every rewrite computes what it says.

Each model of test/models goes through in linalg and in TOSA. What PyTorch
recorded, and what the NumPy oracle says of a conversion, is committed beside it.
"""

import concurrent.futures
import json
import os
import unittest
from pathlib import Path

import numpy as np

from support import MODELS, ToolTest, complaints

MANIFEST = json.loads((MODELS / "manifest.json").read_text())
FILES = [(model["name"], kind, MODELS / file)
         for model in MANIFEST for kind, file in model["files"].items()]


def recorded(stem: str) -> np.ndarray:
    with np.load(MODELS / f"{stem}.npz") as file:
        return file["out0"]


class ModelTest(ToolTest):
    """A test over all model files, as many at a time as there are cores."""

    def for_each_file(self, check: object) -> None:
        """Calls check(name, module, folder) for each file; a failure names the file."""
        def work(entry: tuple[str, str, Path]) -> None:
            name, kind, module = entry
            folder = self.folder / f"{name}.{kind}"
            folder.mkdir()
            check(name, module, folder)  # type: ignore[operator]

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [(entry, pool.submit(work, entry)) for entry in FILES]
        for (name, kind, _), job in jobs:
            with self.subTest(model=name, kind=kind):
                job.result()

    def opt(self, module: Path, output: Path, *passes: str) -> Path:
        result = self.tool("resnorm-opt", module, *passes, "-o", output)
        self.assertEqual((result.returncode, complaints(result)), (0, ""), passes)
        return output

    def raised(self, module: Path, folder: Path) -> Path:
        return self.opt(module, folder / "raised.mlir", "--raise-to-resnorm")

    def run_model(self, name: str, module: Path) -> np.ndarray:
        outputs = module.with_suffix(".npz")
        # The module may lie in the source tree.
        outputs = self.folder / f"{module.parent.name}.{outputs.name}"
        result = self.tool("resnorm-run", module, f"--inputs={MODELS / name}.npz", f"--outputs={outputs}")
        self.assertEqual((result.returncode, complaints(result)), (0, ""), module)
        with np.load(outputs) as file:
            return file["out0"]


class Raising(ModelTest):
    def test_raised_models_compute_what_pytorch_does(self) -> None:
        def check(name: str, module: Path, folder: Path) -> None:
            found = self.run_model(name, self.raised(module, folder))
            np.testing.assert_allclose(found, recorded(name), rtol=1e-4, atol=2e-5)

        self.for_each_file(check)

    def test_decomposed_models_compute_what_the_unraised_do(self) -> None:
        def check(name: str, module: Path, folder: Path) -> None:
            decomposed = self.opt(module, folder / "decomposed.mlir", "--raise-to-resnorm", "--resnorm-decompose")
            self.assertNotIn("resnorm.", decomposed.read_text())
            np.testing.assert_allclose(self.run_model(name, decomposed), self.run_model(name, module),
                                       rtol=0, atol=1e-5)

        self.for_each_file(check)

    def test_counts_are_the_manifests(self) -> None:
        counts = {model["name"]: (sum(model["norms"].values()), model["residual_adds"]) for model in MANIFEST}

        def check(name: str, module: Path, folder: Path) -> None:
            norms, adds = counts[name]
            self.opt(module, folder / "raised.mlir",
                     f"--raise-to-resnorm=expect-norms={norms} expect-residuals={adds}")

        self.for_each_file(check)

    def test_raised_models_survive_text_and_bytecode(self) -> None:
        def check(name: str, module: Path, folder: Path) -> None:
            raised = self.raised(module, folder)
            self.opt(raised, folder / "verified.mlir", "--verify-roundtrip")
            again = self.opt(raised, folder / "again.mlir")
            code = self.opt(raised, folder / "raised.mlirbc", "--emit-bytecode")
            self.assertEqual(code.read_bytes()[:4], b"ML\xefR")
            back = self.opt(code, folder / "back.mlir", "--verify-roundtrip")
            self.assertEqual(again.read_text(), raised.read_text())
            self.assertEqual(back.read_text(), raised.read_text())

        self.for_each_file(check)


class Rewrites(ModelTest):
    def test_conversions_compute_what_the_oracle_does(self) -> None:
        targets = {name: [path.name.removeprefix(f"{name}.to-").removesuffix(".npz")
                          for path in sorted(MODELS.glob(f"{name}.to-*.npz"))] for name, *_ in FILES}
        self.assertEqual([len(found) for found in targets.values()], [3, 3, 3])

        def check(name: str, module: Path, folder: Path) -> None:
            for target in targets[name]:
                converted = self.opt(module, folder / f"{target}.mlir", "--raise-to-resnorm",
                                     f"--resnorm-convert-placement=to={target}")
                np.testing.assert_allclose(self.run_model(name, converted), recorded(f"{name}.to-{target}"),
                                           rtol=1e-4, atol=2e-5, err_msg=target)

        self.for_each_file(check)

    def test_swaps_to_rms_norm_compute_what_the_oracle_does(self) -> None:
        def check(name: str, module: Path, folder: Path) -> None:
            for mode, stem in (("force", f"{name}.rms"), ("exact", f"{name}.exact-rms")):
                if not (MODELS / f"{stem}.npz").exists():
                    continue
                swapped = self.opt(module, folder / f"{mode}.mlir", "--raise-to-resnorm",
                                   f"--resnorm-layer-norm-to-rms-norm=mode={mode}")
                self.assertNotIn("resnorm.layer_norm", swapped.read_text())
                np.testing.assert_allclose(self.run_model(name, swapped), recorded(stem),
                                           rtol=1e-4, atol=2e-5, err_msg=mode)

        self.for_each_file(check)

    def test_exact_swap_of_a_converted_bert(self) -> None:
        before = self.opt(MODELS / "bert.linalg.mlir", self.folder / "pre-ln.mlir", "--raise-to-resnorm",
                          "--resnorm-convert-placement=to=pre-ln")
        after = self.opt(before, self.folder / "rms.mlir", "--resnorm-layer-norm-to-rms-norm=mode=exact")
        self.assertNotIn("resnorm.layer_norm", after.read_text())
        np.testing.assert_allclose(self.run_model("bert", after), self.run_model("bert", before),
                                   rtol=1e-4, atol=2e-5)

    def test_fusion_changes_nothing(self) -> None:
        def check(name: str, module: Path, folder: Path) -> None:
            raised = self.raised(module, folder)
            fused = self.opt(raised, folder / "fused.mlir", "--resnorm-fuse-residual-norm")
            text = fused.read_text()
            self.assertEqual(text.count("= resnorm.add_layer_norm") + text.count("= resnorm.add_rms_norm"), 6)
            self.assertNotIn("resnorm.residual_add", text)
            np.testing.assert_allclose(self.run_model(name, fused), self.run_model(name, raised),
                                       rtol=0, atol=1e-5)

        self.for_each_file(check)


if __name__ == "__main__":
    unittest.main()
