//===- LintFindings.cpp - Findings as text and JSON -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Analysis/StreamReport.h"
#include "resnorm/Transforms/Lint.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::resnorm;

StringRef mlir::resnorm::stringifyLintSeverity(LintSeverity severity) {
  switch (severity) {
  case LintSeverity::Advice:
    return "advice";
  case LintSeverity::Warning:
    return "warning";
  }
  llvm_unreachable("unknown severity");
}

/// `model.mlir:12:8: warning: @main, stream 0, layer 2: ... [rule]`, as
/// compilers write theirs, and the source below.
static void printAsText(const LintFinding &finding, raw_ostream &os) {
  os << describeLocation(finding.loc) << ": "
     << stringifyLintSeverity(finding.severity) << ": ";
  if (!finding.function.empty())
    os << '@' << finding.function;
  auto number = [&](StringRef what, std::optional<unsigned> value) {
    if (value)
      os << ", " << what << ' ' << *value;
  };
  number("stream", finding.stream);
  number("layer", finding.layer);
  number("sublayer", finding.sublayer);
  os << ": " << finding.message << " [" << finding.rule << "]\n";
  if (!finding.otherLocation.empty())
    os << "  there: " << finding.otherLocation << '\n';
  os << "  source: " << finding.source << '\n';
}

static void printAsJSON(const LintFinding &finding, llvm::json::OStream &json) {
  // Names in the IR are bytes; JSON is UTF-8.
  auto text = [&](StringRef key, StringRef value) {
    json.attribute(key, llvm::json::fixUTF8(value));
  };
  auto number = [&](StringRef key, std::optional<unsigned> value) {
    json.attribute(key, value ? llvm::json::Value(*value) : nullptr);
  };
  json.object([&] {
    text("rule", finding.rule);
    text("severity", stringifyLintSeverity(finding.severity));
    text("function", finding.function);
    number("stream", finding.stream);
    number("layer", finding.layer);
    number("sublayer", finding.sublayer);
    text("location", describeLocation(finding.loc));
    if (!finding.otherLocation.empty())
      text("other_location", finding.otherLocation);
    text("message", finding.message);
    text("source", finding.source);
  });
}

void mlir::resnorm::printFindings(ArrayRef<LintFinding> findings,
                                  LintFormat format, raw_ostream &os) {
  if (format == LintFormat::Text) {
    for (const LintFinding &finding : findings)
      printAsText(finding, os);
    return;
  }
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attributeArray("findings", [&] {
      for (const LintFinding &finding : findings)
        printAsJSON(finding, json);
    });
  });
  os << '\n';
}
