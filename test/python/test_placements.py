# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every placement, every conversion and its inverse, against the float64 oracle.

The oracle (resnorm.placements) is NumPy from the equations of docs/Placements.md
and knows nothing of the compiler.
"""

import dataclasses
import json
import unittest
from typing import Mapping

import numpy as np

from resnorm.conversions import TOLERANCE, Converter
from resnorm.library import Library
from resnorm.placements import PLACEMENTS, ROWS, Model, Norm, make_inputs, make_model, write_function
from support import BIN, ToolTest


class Conversions(ToolTest):
    def check(self, models: Mapping[str, Model], targets: tuple[str, ...], layers: range | None = None) -> int:
        """Convert all to each; how many could be restored."""
        converter, restored = Converter(BIN, self.folder, models), 0
        for target in targets:
            for c in converter.convert(target, layers):
                with self.subTest(source=c.source, target=target):
                    self.assertLess(c.error, TOLERANCE)
                    self.assertLess(c.restored or 0, TOLERANCE)
                    restored += c.restored is not None
        return restored

    def test_every_pair(self) -> None:
        # A quarter of two layers is none: mix-ln has a test of its own.
        models = {p: make_model(p, seed, layers=2) for seed, p in enumerate(ROWS)}
        self.assertGreater(self.check(models, tuple(ROWS)), 100)

    def test_mixture(self) -> None:
        models = {p: make_model(p, seed) for seed, p in enumerate(("mix-ln", "post-ln", "parallel"))}
        self.check(models, ("mix-ln", "b2t"))

    def test_some_layers(self) -> None:
        models = {p: make_model(p, seed, layers=3) for seed, p in enumerate(("post-ln", "pre-ln", "peri-ln", "b2t"))}
        self.check(models, ("pre-ln", "deepnorm", "parallel"), range(1, 2))

    def test_rescaled(self) -> None:
        # LNS whose factors the parameters take along is the Pre-LN model, and back.
        for source, target in (("pre-ln", "lns"), ("lns", "pre-ln")):
            with self.subTest(source=source):
                models = {source: make_model(source, 1, layers=3)}
                converter = Converter(BIN, self.folder, models)
                module, parameters = self.folder / f"{target}.mlir", self.folder / "map.json"
                result = self.tool("resnorm-opt", converter.raised, "-o", module, "--resnorm-convert-placement="
                                   f"to={target} rescale=true parameter-map={parameters}")
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                self.assertEqual(converter.placements(module, "--canonicalize"), {source: target})
                self.assertEqual({entry["contract"] for entry in json.loads(parameters.read_text())}, {"exact"})
                self.assertLess(converter.run(module, models)[source], TOLERANCE)
                back = self.folder / f"{target}.back.mlir"
                result = self.tool("resnorm-opt", module, "-o", back,
                                   f"--resnorm-convert-placement=restore={parameters}")
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                self.assertEqual(converter.placements(back, "--canonicalize"), {source: source})
                self.assertLess(converter.run(back, models)[source], TOLERANCE)

    def test_other_models(self) -> None:
        decoder = ("attention", "cross-attention", "ffn")
        models = {
            "pre-rms": make_model("pre-ln", 1, 2, centred=False),
            "post-embedding": make_model("post-ln", 2, 2, embedding_norm=True),
            "pre-embedding": make_model("pre-ln", 3, 2, embedding_norm=True),
            "post-decoder": make_model("post-ln", 4, 2, kinds=decoder),
            "b2t-decoder": make_model("b2t", 5, 2, kinds=decoder),
            "peri-decoder": make_model("peri-ln", 6, 2, centred=False, kinds=decoder),
        }
        self.check(models, ("pre-ln", "post-ln", "b2t", "peri-ln", "res-post-norm"))


class Identities(ToolTest):
    """Zero branches, scale 1, bias 0, epsilon → 0: the model is one norm of its input."""

    def test_zero_branches(self) -> None:
        models = {}
        for seed, placement in enumerate(PLACEMENTS):
            model = make_model(placement, seed)
            weights = [{name: 0 * values if name.split(".")[0] in ("o", "down") else values
                        for name, values in w.items()} for w in model.weights]
            norms = {slot: Norm(None if n.scale is None else np.ones_like(n.scale),
                                None if n.bias is None else np.zeros_like(n.bias), n.centred)
                     for slot, n in model.norms.items()}
            models[placement] = dataclasses.replace(model, weights=weights, norms=norms)
        library = Library(self.compile("\n".join(
            write_function(p.replace("-", "_"), model).replace(" : (", " epsilon = 1.0e-12 : (")
            for p, model in models.items())))
        inputs = make_inputs(7)
        x = inputs[0].astype(np.float64)
        centred = x - x.mean(-1, keepdims=True)
        normed = centred / centred.std(-1, keepdims=True)
        for placement in models:
            with self.subTest(placement=placement):
                # Without norms the stream is as it came; ResiDual adds the norm of its second stream.
                expected = x if placement == "none" else 2 * normed if placement == "residual" else normed
                result = library[placement.replace("-", "_")].prepare(list(inputs))()[0]
                np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5)


if __name__ == "__main__":
    unittest.main()
