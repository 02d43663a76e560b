# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""resnorm-import of ONNX files, compared with ONNX's reference evaluator."""

import unittest

import numpy as np

from frontend_test import FrontendTest, needs

NORMS = {f"norm{i}.{part}" for i in (1, 2) for part in ("weight", "bias")}


@needs("onnx", "torch_mlir")
class OnnxImport(FrontendTest):
    def setUp(self) -> None:
        super().setUp()
        import onnx.reference
        from onnx_model import SEQUENCE, WIDTH, make_model
        self.path = self.folder / "layer.onnx"
        model = make_model(self.path)
        self.input = np.random.default_rng(1).standard_normal((1, SEQUENCE, WIDTH)).astype(np.float32)
        self.output, = onnx.reference.ReferenceEvaluator(model).run(None, {"x": self.input})

    def test_all(self) -> None:
        for dialect in ("linalg", "tosa"):
            for weights in ("inline", "arguments"):
                with self.subTest(dialect=dialect, weights=weights):
                    module = self.import_model(self.path, f"--weights={weights}", f"--output-type={dialect}",
                                               output=f"{dialect}.{weights}.mlir")
                    options = [f"--weights={module.with_suffix('.safetensors')}"] if weights == "arguments" else []
                    raised = self.raise_model(module, 2, 2, "pre-ln")
                    self.assertEqual(self.parameter_names(raised), NORMS)
                    for file in (module, raised):
                        self.run_model(file, [self.input], [self.output], *options)

    def test_external_data(self) -> None:
        import onnx
        path = self.folder / "external.onnx"
        onnx.save(onnx.load(self.path), path, save_as_external_data=True, location="external.data", size_threshold=0)
        self.run_model(self.import_model(path), [self.input], [self.output])
        (self.folder / "external.data").unlink()
        self.refuses(r"external\.onnx': expected an ONNX model: .*external\.data", path, "-o", self.folder / "out.mlir")

    def test_names_that_mlir_has_to_quote(self) -> None:
        from safetensors.numpy import load_file
        inline = self.import_model(self.path, output="inline.mlir").read_text()
        self.assertIn('dense_resource<"attention/query.weight">', inline)
        module = self.import_model(self.path, "--weights=arguments")
        self.assertIn('{resnorm.name = "attention/query.weight"}', module.read_text())
        self.assertEqual(load_file(module.with_suffix(".safetensors"))["attention/query.weight"].shape, (16, 16))

    def test_refusals(self) -> None:
        out = self.folder / "out.mlir"
        self.refuses(r"bad\.onnx': expected an ONNX model: ", self.source("hello", "bad.onnx"), "-o", out)
        self.refuses(r"cannot read .*missing\.onnx': No such file", self.folder / "missing.onnx", "-o", out)

    def test_operators_without_a_lowering(self) -> None:
        import onnx
        from onnx import TensorProto, helper
        value = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [3, 3]) for name in ("x", "y")]
        model = helper.make_model(helper.make_graph([helper.make_node("StringNormalizer", ["x"], ["y"])], "g",
                                                    value[:1], value[1:]),
                                  opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
        path = self.folder / "unknown.onnx"
        onnx.save(model, path)
        self.refuses(r"unknown\.onnx' cannot be (imported|lowered): ", path, "-o", self.folder / "out.mlir")


if __name__ == "__main__":
    unittest.main()
