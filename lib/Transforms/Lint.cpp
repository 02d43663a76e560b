//===- Lint.cpp - Advice about residual streams ---------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Transforms/Lint.h"
#include "LintRules.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "resnorm/Analysis/StreamReport.h"
#include "resnorm/Transforms/Passes.h"
#include "resnorm/Transforms/ReportFile.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/ScopedPrinter.h"
#include "llvm/Support/SourceMgr.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMLINT
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

//===----------------------------------------------------------------------===//
// What rules share
//===----------------------------------------------------------------------===//

LintedFunction::LintedFunction(FunctionOpInterface function, bool isCalled)
    : function(function), isCalled(isCalled),
      streams(function, CallReading::All), continuity(streams),
      positions(locateNorms(streams)),
      normsOfStreams(streams.getStreams().size()) {
  for (const NormMatch &norm : streams.getNorms().getNorms()) {
    auto it = positions.find(&norm);
    if (it != positions.end())
      normsOfStreams[it->second.stream].push_back(&norm);
  }
}

int64_t mlir::resnorm::countLayers(const Stream &stream) {
  int64_t layers = 0;
  for (const StreamLayer &layer : stream.layers)
    layers += layer.getRepeat().value_or(1);
  return layers;
}

LintPlace mlir::resnorm::getPlace(const LintedFunction &function,
                                  const NormMatch &norm) {
  auto it = function.positions.find(&norm);
  if (it == function.positions.end())
    return {};
  LintPlace place{it->second.stream};
  if (auto sublayer = it->second.sublayer)
    std::tie(place.layer, place.sublayer) = *sublayer;
  return place;
}

std::string mlir::resnorm::formatRoughly(double number) {
  return llvm::to_string(llvm::format("%.2g", number));
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

namespace {

/// The functions of a module that have a body, by name.
struct LintedModule {
  explicit LintedModule(ModuleOp module) {
    if (!module)
      return;
    module->walk<WalkOrder::PreOrder>([&](FunctionOpInterface function) {
      if (!function.isExternal())
        functions.insert({function.getName(), function});
      return WalkResult::skip();
    });
    module->walk([&](CallOpInterface call) {
      auto callee = dyn_cast<SymbolRefAttr>(call.getCallableForCallee());
      if (callee)
        called.insert(callee.getLeafReference());
    });
  }

  LintedFunction analyse(FunctionOpInterface function) const {
    return LintedFunction(function, called.contains(function.getName()));
  }

  llvm::MapVector<StringRef, FunctionOpInterface> functions;
  llvm::StringSet<> called;
};

} // namespace

template <typename Rule, typename... Functions>
static void apply(ArrayRef<Rule> rules, std::vector<LintFinding> &findings,
                  StringRef name, const Functions &...functions) {
  for (const Rule &rule : rules) {
    LintReporter reporter(findings, rule, name);
    rule.check(functions..., reporter);
  }
}

/// Reports a function without a counterpart, if it has norms; `module` is the
/// one that is linted.
static void reportUnpaired(std::vector<LintFinding> &findings, ModuleOp module,
                           const LintedFunction &unpaired, bool isHere) {
  if (unpaired.streams.getNorms().getNorms().empty())
    return;
  FunctionOpInterface function = unpaired.function;
  LintReporter reporter(findings, getUnpairedRule(), function.getName());
  LintFinding &finding =
      reporter.report({}, isHere ? function.getLoc() : module.getLoc(),
                      isHere ? "here" : "there");
  if (!isHere)
    finding.otherLocation = describeLocation(function.getLoc());
}

std::vector<LintFinding> mlir::resnorm::lint(ModuleOp module, ModuleOp other) {
  LintedModule here(module), there(other);
  std::vector<std::pair<FunctionOpInterface, std::vector<LintFinding>>> found;
  llvm::DenseSet<Operation *> callees;
  for (auto [name, function] : here.functions) {
    LintedFunction analysed = here.analyse(function);
    callees.insert_range(analysed.streams.getGraph().getCallees());
    std::vector<LintFinding> &findings =
        found.emplace_back(function, std::vector<LintFinding>()).second;
    apply(getStreamRules(), findings, name, analysed);
    apply(getNormRules(), findings, name, analysed);
    if (FunctionOpInterface counterpart = there.functions.lookup(name)) {
      LintedFunction compared = there.analyse(counterpart);
      callees.insert_range(compared.streams.getGraph().getCallees());
      apply(getComparisons(), findings, name, analysed, compared);
    } else if (other) {
      reportUnpaired(findings, module, analysed, /*isHere=*/true);
    }
  }
  for (auto [name, function] : there.functions) {
    if (here.functions.contains(name))
      continue;
    LintedFunction unpaired = there.analyse(function);
    callees.insert_range(unpaired.streams.getGraph().getCallees());
    reportUnpaired(
        found.emplace_back(function, std::vector<LintFinding>()).second, module,
        unpaired, /*isHere=*/false);
  }

  std::vector<LintFinding> result;
  for (auto &[function, findings] : found) {
    // A private function that was read in place of its calls is its callers'.
    bool isRead = callees.contains(function) &&
                  cast<SymbolOpInterface>(*function).isPrivate();
    if (!isRead)
      llvm::append_range(result, std::move(findings));
  }
  return result;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Parses a module in a context of its own: a pass must not load dialects into
/// the one that it runs in. What the parser says is said there, at `fallback`
/// where it has no place in the file.
static OwningOpRef<ModuleOp> parseApart(StringRef path, MLIRContext &context,
                                        Location fallback) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(path, &error);
  if (!file) {
    emitError(fallback) << error;
    return {};
  }
  MLIRContext *reporting = fallback.getContext();
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    auto translate = [&](Location loc) -> Location {
      auto place = dyn_cast<FileLineColLoc>(loc);
      return place
                 ? FileLineColLoc::get(reporting, place.getFilename().strref(),
                                       place.getLine(), place.getColumn())
                 : fallback;
    };
    InFlightDiagnostic report = reporting->getDiagEngine().emit(
        translate(diagnostic.getLocation()), diagnostic.getSeverity());
    report << diagnostic.str();
    for (Diagnostic &note : diagnostic.getNotes())
      report.attachNote(translate(note.getLocation())) << note.str();
  });
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  return parseSourceFile<ModuleOp>(sources, &context);
}

namespace {

struct ResNormLint final : resnorm::impl::ResNormLintBase<ResNormLint> {
  using ResNormLintBase::ResNormLintBase;
  void runOnOperation() override;
};

} // namespace

void ResNormLint::runOnOperation() {
  markAllAnalysesPreserved();
  ModuleOp module = getOperation();
  MLIRContext otherContext(getContext().getDialectRegistry(),
                           MLIRContext::Threading::DISABLED);
  otherContext.allowUnregisteredDialects(
      getContext().allowsUnregisteredDialects());
  OwningOpRef<ModuleOp> other;
  if (!compare.empty()) {
    other = parseApart(compare, otherContext, module.getLoc());
    if (!other)
      return signalPassFailure();
  }
  std::vector<LintFinding> findings = lint(module, other.get());
  for (const LintFinding &finding : findings)
    remark::analysis(finding.loc, remark::RemarkOpts::name(finding.rule)
                                      .category("resnorm-lint")
                                      .function(finding.function))
        << finding.message
        << remark::metric("severity", stringifyLintSeverity(finding.severity))
        << remark::metric("source", finding.source);

  std::string report;
  llvm::raw_string_ostream os(report);
  printFindings(findings, format, os);
  if (output.empty()) {
    llvm::errs() << report;
    return;
  }
  if (llvm::Error error = writeReport(output, report)) {
    // Located, but without a print of the whole module.
    emitError(module.getLoc())
        << "cannot write " << llvm::toString(std::move(error));
    signalPassFailure();
  }
}
