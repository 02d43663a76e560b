# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models of test/models: that they run, and that the oracle deserves its name."""

import json

import numpy as np

from resnorm import reference
from support import MODELS, ToolTest, complaints

MANIFEST = json.loads((MODELS / "manifest.json").read_text())


def arrays(stem: str) -> dict[str, np.ndarray]:
    with np.load(MODELS / f"{stem}.npz") as file:
        return {name: file[name] for name in file.files}


class Models(ToolTest):
    def test_run_as_pytorch_does(self) -> None:
        for model in MANIFEST:
            data = MODELS / f"{model['name']}.npz"
            for kind, file in model["files"].items():
                with self.subTest(model=model["name"], kind=kind):
                    result = self.tool("resnorm-run", MODELS / file, f"--inputs={data}",
                                       f"--expect={data}", "--rtol=1e-4", "--atol=1e-5")
                    self.assertEqual((result.returncode, complaints(result)), (0, ""), result.stdout)

    def test_files_are_small_and_anonymous(self) -> None:
        for path in MODELS.iterdir():
            self.assertLess(path.stat().st_size, 450_000, path)
            if path.suffix == ".mlir":
                self.assertNotRegex(path.read_text(), r'"/[a-z]|loc\(')


class Reference(ToolTest):
    def test_is_pytorchs_result(self) -> None:
        for model in MANIFEST:
            data = arrays(model["name"])
            found = reference.reference(model["name"], model["placement"], data["in0"])
            self.assertLess(np.abs(found - data["out0"]).max(), 1e-5, model["name"])

    def test_expected_files_are_its_results(self) -> None:
        for name, files in reference.EXPECTED.items():
            ids = arrays(name)["in0"]
            for stem, (placement, norm) in files.items():
                found = reference.reference(name, placement, ids, norm)
                np.testing.assert_allclose(arrays(f"{name}.{stem}")["out0"], found, rtol=1e-5, atol=1e-6)

    def test_every_conversion_changes_the_function_but_the_exact_one(self) -> None:
        for name, files in reference.EXPECTED.items():
            output = arrays(name)["out0"]
            for stem in files:
                change = np.abs(arrays(f"{name}.{stem}")["out0"] - output).max()
                self.assertLess(change, 1e-5) if stem == "exact-rms" else self.assertGreater(change, 0.1)

    def test_exact_swap_of_a_converted_bert(self) -> None:
        ids = arrays("bert")["in0"]
        layer_norm = reference.reference("bert", "pre-ln", ids)
        rms = reference.reference("bert", "pre-ln", ids, "rms exact")
        np.testing.assert_allclose(rms, layer_norm, rtol=1e-9, atol=1e-9)

    def test_branches_that_are_zero_leave_the_norm_of_the_embedding(self) -> None:
        """placements.md §5: every placement then returns Nm(x0), with γ = 1, β = 0, ε → 0."""
        weights, layers, settings, source = reference.load("bert")
        for key in weights:
            if "LayerNorm" in key:
                weights[key] = np.full_like(weights[key], key.endswith("weight"))
            elif key.startswith("encoder"):
                weights[key] = np.zeros_like(weights[key])
        ids = arrays("bert")["in0"]
        outputs = [reference.evaluate("bert", weights, layers, {**settings, "epsilon": 0}, source,
                                      placement, "layer_norm", ids) for placement in ("post-ln", "pre-ln")]
        np.testing.assert_allclose(outputs[0], outputs[1], atol=1e-12)

    def test_unknown_names(self) -> None:
        ids = arrays("bert")["in0"]
        with self.assertRaisesRegex(ValueError, "unknown placement 'middle-ln'"):
            reference.reference("bert", "middle-ln", ids)
        with self.assertRaisesRegex(ValueError, "unknown norm 'l2'"):
            reference.reference("bert", "pre-ln", ids, "l2")
        with self.assertRaisesRegex(ValueError, "exact in a pre-ln stream only, not in post-ln"):
            reference.reference("bert", "post-ln", ids, "rms exact")
