//===- ConvertPlacement.cpp - Move norms to another placement -------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlacementConverter.h"
#include "StreamSelection.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "resnorm/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::resnorm {
#define GEN_PASS_DEF_RESNORMCONVERTPLACEMENT
#include "resnorm/Transforms/Passes.h.inc"
} // namespace mlir::resnorm

using namespace mlir;
using namespace mlir::resnorm;

namespace {

struct ResNormConvertPlacement final
    : resnorm::impl::ResNormConvertPlacementBase<ResNormConvertPlacement> {
  using ResNormConvertPlacementBase::ResNormConvertPlacementBase;
  void runOnOperation() override;
};

} // namespace

void ResNormConvertPlacement::runOnOperation() {
  ModuleOp module = getOperation();
  const PlacementRow *row = lookupPlacement(to);
  if (!row) {
    SmallVector<StringRef> names;
    for (const PlacementRow &known : getPlacementTable())
      if (names.empty() || names.back() != known.name)
        names.push_back(known.name);
    emitError(module.getLoc())
        << "expected 'to' to be a placement (one of " << llvm::join(names, ", ")
        << "), but found '" << to << "'";
    return signalPassFailure();
  }
  FailureOr<StreamSelection> selection =
      StreamSelection::parse(module.getLoc(), layers, function, stream);
  if (failed(selection))
    return signalPassFailure();
  // Plan all conversions before the first is made: a refusal leaves the module
  // as it was.
  std::vector<std::unique_ptr<ResidualStream>> analyses;
  std::vector<std::unique_ptr<PlacementConverter>> converters;
  llvm::json::Array map;
  for (auto candidate : module.getOps<FunctionOpInterface>()) {
    if (!selection->selectsFunction(candidate))
      continue;
    analyses.push_back(std::make_unique<ResidualStream>(candidate));
    for (auto [i, content] : llvm::enumerate(analyses.back()->getStreams())) {
      if (!selection->selectsStream(i))
        continue;
      auto converter = std::make_unique<PlacementConverter>(
          *content, *row,
          [&](unsigned layer) { return selection->selectsLayer(layer); });
      if (failed(converter->plan()))
        return signalPassFailure();
      appendParameterMap(map, candidate.getName(), i, *content,
                         converter->getMoves());
      converters.push_back(std::move(converter));
    }
  }
  if (converters.empty()) {
    emitError(module.getLoc())
        << "expected a residual stream to convert, but found "
           "none"
        << selection->describe();
    return signalPassFailure();
  }
  IRRewriter rewriter(&getContext());
  for (std::unique_ptr<PlacementConverter> &converter : converters) {
    Location loc = converter->getLoc();
    bool exact = converter->isExact();
    converter->apply(rewriter);
    remark::passed(loc, remark::RemarkOpts::name("convert").category(
                            "resnorm-convert-placement"))
        << "converted to" << row->name
        << remark::add("contract: {0}",
                       exact ? "exact, the same function up to rounding"
                             : "architectural, another function of the same "
                               "parameters: train or fine-tune it");
  }
  if (parameterMap.empty())
    return;
  llvm::json::Value value = std::move(map);
  if (llvm::Error error = llvm::writeToOutput(
          parameterMap, [&](llvm::raw_ostream &os) -> llvm::Error {
            os << llvm::formatv("{0:2}\n", value);
            return llvm::Error::success();
          })) {
    emitError(module.getLoc())
        << "cannot write the parameter map '" << parameterMap
        << "': " << llvm::toString(std::move(error));
    return signalPassFailure();
  }
}
