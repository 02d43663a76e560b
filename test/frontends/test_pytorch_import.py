# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-import of PyTorch: a function, an exported program, a .pt2 file."""

import re
import unittest
from pathlib import Path

import numpy as np

from frontend_test import FrontendTest, needs

# What a checkpoint calls the parameters of the norms.
NORMS = {f"{norm}.LayerNorm.{part}" for part in ("weight", "bias")
         for norm in ("embeddings", *(f"encoder.layer.{layer}.{block}output" for layer in (0, 1)
                                      for block in ("attention.", "")))}


@needs("torch", "torch_mlir", "transformers")
class PyTorchImport(FrontendTest):
    def expected(self, ids: object) -> np.ndarray:
        import torch
        import torch_models
        with torch.no_grad():
            return torch_models.bert()(torch.as_tensor(ids)).last_hidden_state.numpy()

    def check(self, module: Path, *options: object) -> Path:
        """The BERT of torch_models: norms, their names, its numbers. Returns what was raised."""
        import torch_models
        ids = torch_models.IDS.numpy()
        raised = self.raise_model(module, 5, 4, "post-ln")
        self.assertEqual(self.parameter_names(raised), NORMS)
        for file in (module, raised):
            self.run_model(file, [ids], [self.expected(ids)], *options)
        return raised

    def test_function(self) -> None:
        module = self.import_model("torch_models:by_position")
        self.check(module)
        # However the inputs are given, and whatever mode the module is in, the model is the same.
        other = self.import_model("torch_models:by_name_in_training", output="other.mlir")
        self.assertEqual(other.read_text(), module.read_text())

    def test_tosa(self) -> None:
        module = self.import_model("torch_models:by_position", "--output-type=tosa")
        self.assertIn("tosa.matmul", module.read_text())
        self.check(module)

    def test_weights_as_arguments(self) -> None:
        from safetensors.numpy import load_file
        import torch_models
        for dialect in ("linalg", "tosa"):
            with self.subTest(dialect=dialect):
                module = self.import_model("torch_models:by_position", "--weights=arguments",
                                           f"--output-type={dialect}", output=f"{dialect}.mlir")
                # What the model computes when it is built, no checkpoint holds: it stays constant.
                self.assertEqual(set(re.findall(r"dense_resource<([^>]*)>", module.read_text())),
                                 {"embeddings.position_ids", "embeddings.token_type_ids"})
                weights = module.with_suffix(".safetensors")
                self.check(module, f"--weights={weights}")
                held = load_file(weights)
                state = torch_models.bert().state_dict()
                self.assertEqual(set(held), set(state))
                for name, values in held.items():
                    np.testing.assert_array_equal(values, state[name].numpy())

    def test_weights_are_not_baked_in(self) -> None:
        from safetensors.numpy import load_file, save_file
        import torch
        import torch_models
        module = self.import_model("torch_models:by_position", "--weights=arguments")
        weights = load_file(module.with_suffix(".safetensors"))
        weights["encoder.layer.1.output.LayerNorm.bias"] += 1
        save_file(weights, self.folder / "changed.safetensors")
        self.run_model(module, [torch_models.IDS], [self.expected(torch_models.IDS) + 1],
                       f"--weights={self.folder}/changed.safetensors")

    def test_compiles(self) -> None:
        import torch_models
        module = self.import_model("torch_models:by_position", "--weights=arguments")
        library = self.folder / "model.so"
        self.assertEqual(self.tool("resnorm-compile", module, "-o", library).returncode, 0)
        self.run_model(library, [torch_models.IDS], [self.expected(torch_models.IDS)],
                       f"--weights={module.with_suffix('.safetensors')}")

    def test_program_with_a_dynamic_batch(self) -> None:
        import torch_models
        module = self.import_model("torch_models:program", "--function=encode")
        self.assertIn("func.func @encode(%arg0: tensor<?x8xi64>)", module.read_text())
        ids = torch_models.IDS.expand(3, 8).numpy() + np.arange(3)[:, None]
        self.run_model(module, [ids], [self.expected(ids)], "--function=encode")

    def test_pt2(self) -> None:
        import torch
        import torch_models
        path = self.folder / "bert.pt2"
        torch.export.save(torch.export.export(torch_models.bert(), (torch_models.IDS,)), path)
        self.check(self.import_model(path))
        module = self.import_model(path, "--weights=arguments", output="arguments.mlir")
        self.check(module, f"--weights={module.with_suffix('.safetensors')}")

    def test_weights_and_inputs_of_all_kinds(self) -> None:
        import torch
        import torch_models
        from safetensors.numpy import load_file
        model, (_, *constants) = torch_models.affine()
        x = torch.randn(2, 3, generator=torch.Generator().manual_seed(0))
        with torch.no_grad():
            outputs = [value.numpy() for value in model(x, *constants).values()]
        self.run_model(self.import_model("torch_models:affine", output="inline.mlir"), [x], outputs)
        module = self.import_model("torch_models:affine", "--weights=arguments")
        weights = module.with_suffix(".safetensors")
        self.assertEqual({name: values.shape for name, values in load_file(weights).items()},
                         {"weight": (3,), "gain": (1,), "offset": (), "mask": (3,)})
        self.run_model(module, [x], outputs, f"--weights={weights}")

    def test_bf16(self) -> None:
        import torch
        import torch_models
        torch.manual_seed(0)
        module = self.import_model("torch_models:bfloat16", "--weights=arguments")
        weights = module.with_suffix(".safetensors")
        self.assertIn('tensor<8x8xbf16> {resnorm.name = "0.weight"}', module.read_text())
        from safetensors.torch import load_file
        model, inputs = torch_models.bfloat16()
        model.load_state_dict(load_file(weights))
        with torch.no_grad():
            self.run_model(module, [inputs.float()], [model(inputs).float()], f"--weights={weights}")

    def test_bad_functions(self) -> None:
        out = self.folder / "out.mlir"
        for message, function in (
                (r"'torch_models:fails' failed: ValueError: no such luck \(.*torch_models\.py:\d+\)", "fails"),
                (r"expected it to return \(module, inputs\), .* found \(NoneType\)", "returns_nothing"),
                (r"No module named 'a_package_that_does_not_exist'", "needs_a_package"),
                (r"expected a function 'missing' in 'torch_models', found none", "missing"),
                (r"expected a function 'NOT_A_FUNCTION' in 'torch_models', found int", "NOT_A_FUNCTION"),
                (r"'torch_models:counts' writes its buffer '\w+': expected a model in evaluation mode", "counts"),
                (r"'torch_models:branches': torch\.export failed: ", "branches"),
                (r"'torch_models:eigenvalues' cannot be (imported|lowered): ", "eigenvalues")):
            with self.subTest(function=function):
                self.refuses(message, f"torch_models:{function}", "-o", out)

    def test_bad_pt2(self) -> None:
        self.refuses(r"bad\.pt2': expected a program of torch\.export\.save", self.source("hello", "bad.pt2"),
                     "-o", self.folder / "out.mlir")


if __name__ == "__main__":
    unittest.main()
