//===- StreamJSON.cpp - Residual streams as JSON --------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "llvm/Support/JSON.h"
#include <cmath>

using namespace mlir;
using namespace mlir::resnorm;
using llvm::json::OStream;

/// The keys that `norms` always has.
static constexpr StringLiteral kNormKinds[] = {"layer_norm", "rms_norm",
                                               "group_norm", "batch_norm"};

static void writeText(OStream &json, StringRef key, StringRef text) {
  // Names in the IR are bytes; JSON is UTF-8.
  json.attribute(key, llvm::json::fixUTF8(text));
}

static void writeTextOrNull(OStream &json, StringRef key, StringRef text) {
  if (text.empty())
    json.attribute(key, nullptr);
  else
    writeText(json, key, text);
}

/// llvm::json prints 17 digits: 1e-12 would be 9.9999999999999998e-13. JSON has
/// no infinity and no NaN.
static void writeNumber(OStream &json, StringRef key, double number) {
  json.attributeBegin(key);
  json.rawValue(std::isfinite(number) ? formatNumber(number) : "null");
  json.attributeEnd();
}

/// The length of a loop is null where it is not known.
static void writeRepeat(OStream &json, std::optional<int64_t> repeat) {
  if (repeat)
    json.attribute("repeat", *repeat);
  else
    json.attribute("repeat", nullptr);
}

static void writeNorm(OStream &json, const NormReport &norm) {
  json.object([&] {
    json.attribute("op", norm.kind);
    json.attribute("role", stringifyNormRole(norm.role));
    json.attributeArray("axes", [&] {
      for (int64_t axis : norm.axes)
        json.value(axis);
    });
    writeNumber(json, "epsilon", norm.epsilon);
    json.attribute("scale", norm.scale);
    json.attribute("bias", norm.bias);
    writeRepeat(json, norm.repeat);
    writeText(json, "location", norm.location);
  });
}

static void writeSublayer(OStream &json, const SublayerReport &sublayer) {
  json.object([&] {
    json.attribute("kind", stringifySublayerKind(sublayer.kind));
    writeTextOrNull(json, "input_norm", sublayer.inputNorm);
    writeNumber(json, "input_scale", sublayer.inputScale);
    json.attribute("modulated", sublayer.modulated);
    json.attribute("inner_norms", sublayer.innerNorms);
    json.attribute("head_norms", sublayer.headNorms);
    writeTextOrNull(json, "output_norm", sublayer.outputNorm);
    writeTextOrNull(json, "add_norm", sublayer.addNorm);
    writeNumber(json, "skip_scale", sublayer.skipScale);
    writeNumber(json, "branch_scale", sublayer.branchScale);
    json.attribute("gated", sublayer.gated);
    json.attribute("joins_with_next", sublayer.joinsWithNext);
    writeText(json, "location", sublayer.location);
  });
}

static void writeStream(OStream &json, const StreamReport &stream) {
  json.object([&] {
    writeTextOrNull(json, "placement", stream.placement);
    if (stream.placement.empty()) {
      writeText(json, "why", stream.why);
      writeTextOrNull(json, "why_location", stream.whyLocation);
    }
    writeTextOrNull(json, "norm", stream.norm);
    json.attribute("embedding_norm", !stream.startNorm.empty());
    json.attribute("final_norm", !stream.endNorm.empty());
    json.attribute("residual_adds", stream.residualAdds);
    json.attribute("extra_skips", stream.extraSkips);
    json.attributeArray("layers", [&] {
      for (const LayerReport &layer : stream.layers)
        json.object([&] {
          writeTextOrNull(json, "placement", layer.placement);
          writeRepeat(json, layer.repeat);
          json.attributeArray("sublayers", [&] {
            for (const SublayerReport &sublayer : layer.sublayers)
              writeSublayer(json, sublayer);
          });
        });
    });
  });
}

static void writeFunction(OStream &json, const FunctionReport &function) {
  json.object([&] {
    writeText(json, "name", function.name);
    json.attributeObject("norms", [&] {
      for (StringRef kind : kNormKinds)
        json.attribute(kind, function.count(kind));
    });
    if (!function.otherNorms.empty())
      json.attributeObject("other_norms", [&] {
        for (auto [kind, count] : function.otherNorms)
          json.attribute(kind, count);
      });
    json.attributeArray("norm_list", [&] {
      for (const NormReport &norm : function.norms)
        writeNorm(json, norm);
    });
    json.attributeArray("streams", [&] {
      for (const StreamReport &stream : function.streams)
        writeStream(json, stream);
    });
    json.attributeArray("missed", [&] {
      for (const MissedReport &missed : function.missed)
        json.object([&] {
          json.attribute("what", missed.what);
          writeText(json, "location", missed.location);
          writeText(json, "reason", missed.reason);
        });
    });
  });
}

void mlir::resnorm::printStreamsAsJSON(ArrayRef<FunctionReport> functions,
                                       raw_ostream &os) {
  OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeArray("functions", [&] {
      for (const FunctionReport &function : functions)
        writeFunction(json, function);
    });
  });
  os << "\n";
}
