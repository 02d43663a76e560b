# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-import of JAX and of StableHLO: a function, text, bytecode."""

import subprocess
import unittest
from pathlib import Path

import numpy as np

from frontend_test import FrontendTest, needs


class StableHLOTest(FrontendTest):
    """The transformer of jax_models, by all ways."""

    def expected(self) -> np.ndarray:
        import jax_models
        return np.asarray(jax_models.transformer(jax_models.make_weights(), jax_models.INPUT))

    def check(self, module: Path, inputs: list[np.ndarray], *options: object) -> Path:
        raised = self.raise_model(module, 5, 4, "pre-ln")
        for file in (module, raised):
            self.run_model(file, inputs, [self.expected()], *options)
        return raised

    def leaves(self) -> list[np.ndarray]:
        """All arguments of the traced function, of which the weights are the first."""
        import jax
        import jax_models
        return [*jax.tree.leaves(jax_models.make_weights()), jax_models.INPUT]

    def lowered(self) -> object:
        import jax
        import jax_models
        return jax.jit(jax_models.transformer, keep_unused=True).lower(jax_models.make_weights(), jax_models.INPUT)


NORMS = {f"{norm}.{part}" for part in ("scale", "bias")
         for norm in ("final", *(f"layers.{layer}.norm{i}" for layer in (0, 1) for i in (1, 2)))}


@needs("jax", "torch_mlir")
class JaxImport(StableHLOTest):
    def test_inline(self) -> None:
        import jax_models
        raised = self.check(self.import_model("jax_models:with_weights"), [jax_models.INPUT])
        self.assertEqual(self.parameter_names(raised), NORMS)

    def test_weights_as_arguments(self) -> None:
        import jax_models
        from safetensors.numpy import load_file
        module = self.import_model("jax_models:with_weights", "--weights=arguments", "--function=encode")
        weights = module.with_suffix(".safetensors")
        raised = self.raise_model(module, 5, 4, "pre-ln")
        self.assertEqual(self.parameter_names(raised), NORMS)
        self.run_model(raised, [jax_models.INPUT], [self.expected()], f"--weights={weights}", "--function=encode")
        held = load_file(weights)
        self.assertEqual(len(held), 18)
        self.assertNotIn("unused", held)
        np.testing.assert_array_equal(held["layers.1.up"], jax_models.make_weights()["layers"][1]["up"])

    def test_closure(self) -> None:
        import jax_models
        self.check(self.import_model("jax_models:closed"), [jax_models.INPUT])

    def test_chlo(self) -> None:
        import jax_models
        module = self.import_model("jax_models:chlo")
        self.run_model(module, [jax_models.INPUT], [jax_models.transcendental(jax_models.INPUT)])

    def test_refusals(self) -> None:
        out = self.folder / "out.mlir"
        for message, model, *options in (
                (r"'jax_models:fails': JAX cannot trace it: TypeError: dot_general requires", "jax_models:fails"),
                (r"expected \(function, weights, inputs\) for --weights=arguments", "jax_models:closed",
                 "--weights=arguments"),
                (r"StableHLO is lowered to linalg only, found --output-type=tosa", "jax_models:closed",
                 "--output-type=tosa"),
                (r"'stablehlo\.sort' has no lowering to linalg", "jax_models:sorts")):
            with self.subTest(model=model, options=options):
                self.refuses(message, model, "-o", out, *options)


@needs("jax", "torch_mlir")
class StableHLOImport(StableHLOTest):
    def test_text(self) -> None:
        module = self.import_model(self.source(self.lowered().as_text("stablehlo"), "traced.mlir"))
        self.check(module, self.leaves())

    def test_portable_artifact(self) -> None:
        import jax
        import jax_models
        from jax import export
        function = jax.jit(jax_models.transformer, keep_unused=True)
        exported = export.export(function)(jax_models.make_weights(), jax_models.INPUT)
        path = self.folder / "artifact.mlirbc"
        path.write_bytes(exported.mlir_module_serialized)
        self.check(self.import_model(path), self.leaves())

    def test_bytecode(self) -> None:
        """MLIR's own bytecode of StableHLO, which is no portable artifact."""
        from resnorm.frontends.stablehlo import torch_mlir_opt
        text = self.source(self.lowered().as_text("stablehlo"), "traced.mlir")
        path = self.folder / "bytecode.mlirbc"
        subprocess.run([torch_mlir_opt(), text, "--emit-bytecode", "-o", path], check=True)
        self.check(self.import_model(path), self.leaves())

    def test_refusals(self) -> None:
        out = self.folder / "out.mlir"
        good = self.source("func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }", "f.mlir")
        cut = self.folder / "cut.mlirbc"
        cut.write_bytes(b"ML\xefR\x01")
        for message, *arguments in (
                (r"text\.mlir' cannot be lowered: custom op 'hello' is unknown", self.source("hello", "text.mlir")),
                (r"cut\.mlirbc' cannot be lowered: ", cut),
                (r"two\.mlir': expected one public function, or one that is called main, found @f, @g",
                 self.source("func.func @f() { return }\nfunc.func @g() { return }", "two.mlir")),
                (r"taken\.mlir': expected a name for @main that is free, found @g",
                 self.source("func.func @main() { return }\nfunc.func private @g() { return }", "taken.mlir"),
                 "--function=g"),
                (r"expected a model whose weights have names for --weights=arguments, found StableHLO", good,
                 "--weights=arguments")):
            with self.subTest(message=message):
                self.refuses(message, *arguments, "-o", out)


if __name__ == "__main__":
    unittest.main()
