# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every placement is recognised, and alike before raising, after it and after resnorm-decompose."""

import json
import re
from typing import Any

from stream_models import MODELS, Model, module
from support import ToolTest

from resnorm.placements import make_model, write_function

# The models are written in ops of the dialect; plain linalg is what those decompose to.
FORMS = {"raised": [], "plain": ["--resnorm-decompose"], "raised again": ["--resnorm-decompose", "--raise-to-resnorm"]}


def summary(stream: dict[str, Any], by_layer: bool) -> dict[str, Any]:
    layers = stream["layers"]
    return {
        "placement": [layer["placement"] for layer in layers] if by_layer else stream["placement"],
        "layers": len(layers),
        "repeats": [layer["repeat"] for layer in layers],
        "kinds": [sublayer["kind"] for sublayer in layers[0]["sublayers"]],
        "adds": stream["residual_adds"],
        "extra": stream["extra_skips"],
        "embedding": stream["embedding_norm"],
        "final": stream["final_norm"],
    }


def truth(model: Model) -> dict[str, Any]:
    return {"placement": model.placement, "layers": model.layers,
            "repeats": model.repeats or [1] * model.layers, "kinds": model.kinds, "adds": model.adds,
            "extra": model.extra, "embedding": model.embedding, "final": model.final}


class Streams(ToolTest):
    def report(self, names: list[str], *flags: str) -> dict[str, dict[str, Any]]:
        output = self.folder / "streams.json"
        result = self.tool("resnorm-opt", self.source(module(names)), *flags,
                           f"--resnorm-print-stream=format=json output={output}", "-o", "/dev/null")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return {function["name"]: function for function in json.loads(output.read_text())["functions"]}

    def test_every_placement_in_every_form(self) -> None:
        for form, flags in FORMS.items():
            report = self.report(list(MODELS), *flags)
            self.assertEqual(set(report), set(MODELS))
            for name, model in MODELS.items():
                with self.subTest(form=form, model=name):
                    found = [summary(stream, isinstance(model.placement, list)) for stream in report[name]["streams"]]
                    self.assertEqual(found, [truth(model)])
                    self.assertEqual(report[name]["missed"], [])

    def test_norms_are_counted_and_placed_alike(self) -> None:
        reports = [self.report(list(MODELS), *flags) for flags in FORMS.values()]
        for name in MODELS:
            with self.subTest(model=name):
                found = [({key: report[name].get(key) for key in ("norms", "other_norms")},
                          sorted((norm["op"], norm["role"], norm["repeat"] or 0) for norm in report[name]["norm_list"]))
                         for report in reports]
                self.assertEqual(found, found[:1] * len(FORMS))

    def test_what_cannot_be_named_is_explained(self) -> None:
        text = module(["last_differs"])
        function, = self.report(["last_differs"]).values()
        stream, = function["streams"]
        self.assertIsNone(stream["placement"])
        self.assertEqual(stream["why"], "the ffn sublayer of layer 2 has no norm, the ffn sublayer of layer 0 input")
        line = int(stream["why_location"].split(":")[-2])
        adds = [number for number, content in enumerate(text.splitlines(), 1) if "resnorm.residual_add" in content]
        self.assertEqual(line, adds[-1])

    def draw(self, names: list[str], style: str) -> str:
        result = self.tool("resnorm-opt", self.source(module(names)), f"--resnorm-print-stream=format={style}",
                           "-o", "/dev/null")
        self.assertEqual(result.returncode, 0)
        return result.stderr

    def test_pictures_mark_what_breaks_the_pattern(self) -> None:
        lines = self.draw(["last_differs"], "text").splitlines()
        self.assertEqual([line.split("╯")[1] for line in lines if "╯" in line],
                         [" ×2  layers 0-1  pre-ln", " layer 2  ◀ breaks the pattern"])
        graph = self.draw(["last_differs"], "dot")
        self.assertRegex(graph, r'\[label="ffn\\nbreaks the pattern", .*color="#b03030"')
        self.assertIn(r"layer 2 has no norm,\nthe ffn sublayer", graph)

    def test_graphs_have_the_second_stream(self) -> None:
        """ResiDual's: from the start, through an add a branch, and a norm, to the last add."""
        graph = self.draw(["residual"], "dot")
        edges = dict(re.findall(r"(f0s0_n\d+) -> (f0s0_n\d+) \[style=dashed, color=\"#b03030\", weight", graph))
        labels = dict(re.findall(r'(f0s0_n\d+) \[label="([^"]*)"', graph))
        node, chain = next(node for node, label in labels.items() if label == "stream start"), []
        while node in edges:
            chain.append(labels[node])
            node = edges[node]
        self.assertEqual([*chain, labels[node]], ["stream start", "+", "+", "layer_norm", "+"])

    def test_deep_models_stay_readable(self) -> None:
        """96 layers are drawn once; the data have them all."""
        for placement in ("pre-ln", "lns", "mix-ln", "parallel"):
            with self.subTest(placement=placement):
                source = self.source(write_function("main", make_model(placement, 1, layers=96)))
                files = {style: self.folder / f"deep.{style}" for style in ("text", "dot", "json")}
                result = self.tool("resnorm-opt", source, "-o", "/dev/null", *(
                    f"--resnorm-print-stream=format={style} output={path}" for style, path in files.items()))
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                text, graph = files["text"].read_text(), files["dot"].read_text()
                self.assertTrue(text.startswith(f"@main: {placement} · layer_norm · 96 layers · 192 residual adds"))
                self.assertLessEqual(len(text.splitlines()), 14)
                self.assertLessEqual(max(map(len, text.splitlines())), 100)
                runs = ["×24  layers 0-23", "×72  layers 24-95"] if placement == "mix-ln" else ["×96  layers 0-95"]
                for drawn in (text, graph):
                    self.assertEqual(re.findall(r"×\d+  layers \d+-\d+", drawn), runs)
                    self.assertEqual("×1…0.1021" in drawn, placement == "lns")
                stream, = json.loads(files["json"].read_text())["functions"][0]["streams"]
                self.assertEqual(len(stream["layers"]), 96)

    def test_layers_in_functions_are_raised_there_once(self) -> None:
        source = self.source(module(["calls_post"]))
        result = self.tool("resnorm-opt", source, "--resnorm-decompose",
                           "--raise-to-resnorm=expect-norms=2 expect-residuals=2")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        caller, callee = result.stdout.split("func.func private @calls_post_layer")
        self.assertEqual((caller.count("resnorm."), caller.count("call @calls_post_layer")), (0, 3))
        self.assertEqual((callee.count("resnorm.layer_norm"), callee.count("resnorm.residual_add")), (2, 2))

    def test_layers_in_loops_are_raised_there(self) -> None:
        for name, norms in {"loop_pre": 3, "loop_post": 3, "loop_peri": 5, "loop_of_unknown_length": 3}.items():
            with self.subTest(model=name):
                result = self.tool("resnorm-opt", self.source(module([name])), "--resnorm-decompose",
                                   f"--raise-to-resnorm=expect-norms={norms} expect-residuals=2")
                self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_a_public_layer_is_reported_as_well(self) -> None:
        text = module(["calls_pre"]).replace("func.func private @calls_pre_layer", "func.func @calls_pre_layer")
        output = self.folder / "streams.json"
        result = self.tool("resnorm-opt", self.source(text), f"--resnorm-print-stream=format=json output={output}",
                           "-o", "/dev/null")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        found = {function["name"]: (function["norms"]["layer_norm"],
                                    [(len(stream["layers"]), stream["residual_adds"]) for stream in function["streams"]])
                 for function in json.loads(output.read_text())["functions"]}
        self.assertEqual(found, {"calls_pre": (7, [(3, 6)]), "calls_pre_layer": (2, [(1, 2)])})
