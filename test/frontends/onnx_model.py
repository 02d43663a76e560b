# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A Pre-LN transformer layer in ONNX, with both spellings of a LayerNorm."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WIDTH, SEQUENCE = 16, 6


class GraphBuilder:
    """Nodes by the names of their outputs."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.random = np.random.default_rng(7)

    def node(self, op: str, output: str, *inputs: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(op, list(inputs), [output], **attributes))
        return output

    def weight(self, name: str, *shape: int, scale: float = 0.4, offset: float = 0.0) -> str:
        values = (scale * self.random.standard_normal(shape) + offset).astype(np.float32)
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def constant(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def norm_op(self, name: str, x: str) -> str:
        return self.node("LayerNormalization", name, x, self.weight(f"{name}.weight", WIDTH, offset=1.0),
                         self.weight(f"{name}.bias", WIDTH), axis=-1, epsilon=1e-5)

    def norm_written_out(self, name: str, x: str) -> str:
        axes = self.constant(f"{name}.axes", np.array([-1]))
        d = self.node("Sub", f"{name}.d", x, self.node("ReduceMean", f"{name}.mean", x, axes))
        square = self.node("Pow", f"{name}.square", d, self.constant(f"{name}.two", np.float32(2)))
        variance = self.node("ReduceMean", f"{name}.variance", square, axes)
        root = self.node("Sqrt", f"{name}.root", self.node(
            "Add", f"{name}.shifted", variance, self.constant(f"{name}.epsilon", np.float32(1e-5))))
        scaled = self.node("Mul", f"{name}.scaled", self.node("Div", f"{name}.normed", d, root),
                           self.weight(f"{name}.weight", WIDTH, offset=1.0))
        return self.node("Add", name, scaled, self.weight(f"{name}.bias", WIDTH))

    def linear(self, name: str, x: str, columns: int, rows: int = WIDTH) -> str:
        product = self.node("MatMul", f"{name}.product", x, self.weight(f"{name}.weight", rows, columns))
        return self.node("Add", name, product, self.weight(f"{name}.bias", columns))


def make_model(path: Path) -> onnx.ModelProto:
    """Writes the model: 2 LayerNorms, 2 residual adds, Pre-LN; attention over one head."""
    graph = GraphBuilder()
    n = graph.norm_op("norm1", "x")
    query, key, value = (graph.linear(f"attention/{part}", n, WIDTH) for part in ("query", "key", "value"))
    scores = graph.node("MatMul", "scores", query, graph.node("Transpose", "keys", key, perm=[0, 2, 1]))
    scaled = graph.node("Div", "scaled", scores, graph.constant("root", np.float32(WIDTH ** 0.5)))
    mixed = graph.node("MatMul", "mixed", graph.node("Softmax", "probabilities", scaled, axis=-1), value)
    h = graph.node("Add", "h", "x", graph.linear("attention/output", mixed, WIDTH))
    up = graph.linear("up", graph.norm_written_out("norm2", h), 2 * WIDTH)
    down = graph.linear("down", graph.node("Tanh", "tanh", up), WIDTH, rows=2 * WIDTH)
    # A shape that is an operand: it has to stay a constant.
    flat = graph.node("Reshape", "flat", down, graph.constant("shape", np.array([1, SEQUENCE, WIDTH])))
    graph.node("Add", "y", h, flat)
    shape = [1, SEQUENCE, WIDTH]
    model = helper.make_model(
        helper.make_graph(graph.nodes, "layer", [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
                          [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)], graph.weights),
        opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return model
