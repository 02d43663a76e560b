//===- PlacementRewriter.h - Make a planned stream --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lays a stream bare of the norms, factors and skips that go, makes each join
// one residual add a sublayer, and builds what the plan puts there:
//
//   x ─┬──────────────▶ + ─┬──────────────▶ + ─▶ ...
//      └─▶ branch 0 ────┘   └─▶ branch 1 ───┘
//
// Ops are created where it is simplest; the block is sorted afterwards.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_PLACEMENTREWRITER_H
#define RESNORM_LIB_TRANSFORMS_PLACEMENTREWRITER_H

#include "NewParameters.h"
#include "PlacementPlan.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::resnorm {

class PlacementRewriter {
public:
  PlacementRewriter(const PlacementPlan &plan, unsigned streamIndex,
                    NewParameters &parameters, RewriterBase &rewriter)
      : plan(plan), streamIndex(streamIndex), parameters(parameters),
        rewriter(rewriter), joins(plan.sublayers.size()) {
    for (const SublayerPlan &sublayer : plan.sublayers)
      reads.push_back(sublayer.site.reads);
  }

  /// Leaves the ops of the block in any order: the caller sorts it.
  void apply();
  /// The names of a new norm's parameters: scale and bias.
  std::pair<std::string, std::string> getNewNames(SlotRef slot) const {
    auto it = newNames.find(slot);
    return it == newNames.end() ? std::pair<std::string, std::string>()
                                : it->second;
  }

private:
  void bypassNorms();
  void separateBranches();
  void straighten();
  void addExtraSkips();
  void placeOnStream();
  void placeInBranches();
  void accumulate();
  void modulate();

  void bypass(Operation *norm);
  void setOperand(OpOperand &operand, Value value);
  const SlotClaim *getNewClaim(SlotRef slot) const;
  void insertOnStream(Value value, SlotRef slot);
  Value createNormOf(Value x, SlotRef slot, int64_t axis);
  Value createNormOf(Value x, SlotRef slot);
  Value createMovedNorm(Value x, const SlotClaim &claim);
  Value createParameter(Location loc, SlotRef slot, StringRef name,
                        RankedTensorType type, double value);
  Value scaleBy(Value value, double factor);
  Value reshape(Value value, Type type);
  ResidualAddOp createAdd(Location loc, Value skip, Value branch,
                          double skipScale = 1, double branchScale = 1);
  std::string getName(SlotRef slot) const;

  const PlacementPlan &plan;
  unsigned streamIndex;
  NewParameters &parameters;
  RewriterBase &rewriter;
  struct Join {
    ResidualAddOp add;
    /// The sum before the norm on it.
    Value sum;
  };
  /// One a sublayer.
  SmallVector<Join> joins;
  /// Where each branch reads the stream.
  std::vector<SmallVector<OpOperand *>> reads;
  SmallPtrSet<Operation *, 16> removed;
  std::map<SlotRef, std::pair<std::string, std::string>> newNames;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_PLACEMENTREWRITER_H
