//===- Remarks.cpp - What resnorm-compile says of a run -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Remarks.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;

namespace {

/// Counts the remarks that pass the filter.
class RemarkCounter final : public remark::detail::MLIRRemarkStreamerBase {
public:
  explicit RemarkCounter(unsigned &count) : count(count) {}
  void streamOptimizationRemark(const remark::detail::Remark &) override {
    ++count;
  }

private:
  unsigned &count;
};

} // namespace

LogicalResult resnorm::printRemarks(MLIRContext &context, StringRef filter) {
  std::string error;
  if (!llvm::Regex(filter).isValid(error)) {
    llvm::WithColor::error() << "expected a regular expression for "
                                "--remarks-filter, found '"
                             << filter << "': " << error << "\n";
    return failure();
  }
  remark::RemarkCategories categories;
  categories.passed = categories.missed = categories.failed =
      categories.analysis = filter.str();
  return remark::enableOptimizationRemarks(
      context, /*streamer=*/nullptr,
      std::make_unique<remark::RemarkEmittingPolicyAll>(), categories,
      /*printAsEmitRemarks=*/true);
}

LogicalResult resnorm::countNarrowed(MLIRContext &context, unsigned &count) {
  remark::RemarkCategories categories;
  categories.passed = "resnorm-narrow-statistics";
  return remark::enableOptimizationRemarks(
      context, std::make_unique<RemarkCounter>(count),
      std::make_unique<remark::RemarkEmittingPolicyAll>(), categories);
}
