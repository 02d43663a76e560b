//===- StreamSites.h - What the IR holds of a stream ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The analysis speaks of nodes; a rewrite needs ops. The sites of a stream are
// the values and operands that a conversion touches: what each sublayer adds to
// the stream, and where its branch reads the stream.
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_TRANSFORMS_STREAMSITES_H
#define RESNORM_LIB_TRANSFORMS_STREAMSITES_H

#include "mlir/IR/Diagnostics.h"
#include "resnorm/Analysis/ResidualStream.h"
#include "resnorm/IR/ResNorm.h"
#include <functional>

namespace mlir::resnorm {

/// An addend of a join: `factor` times what the operand of one of the join's
/// adds holds.
struct Addend {
  OpOperand *operand = nullptr;
  double factor = 1;

  Value getValue() const { return operand->get(); }
};

/// Where a sublayer meets the stream.
struct SublayerSite {
  /// The stream's value that the join adds the branch to.
  Addend skip;
  /// The branch: one addend, or those that are one sublayer together (a shared
  /// expert beside the routed ones).
  SmallVector<Addend, 1> branches;
  /// The operands with which the branch reads the skip, or what its input norm
  /// makes of it.
  SmallVector<OpOperand *> reads;
  /// The ops between these and the branch, in no order.
  DenseSet<Operation *> ops;
  /// The branch without the gate; null where there is none.
  Value ungated;
};

/// An operand that has to be normed, and over which axis.
struct NormSite {
  OpOperand *operand;
  int64_t axis;
};

using EmitRefusal = std::function<InFlightDiagnostic(Location)>;

/// Finds the sites of a stream's sublayers.
class SiteFinder {
public:
  SiteFinder(ResidualStream &analysis, EmitRefusal refuse)
      : graph(analysis.getGraph()), refuse(std::move(refuse)) {}

  /// Fails, with a diagnostic, where the stream is not one that a rewrite can
  /// take apart.
  FailureOr<SublayerSite> find(const Sublayer &sublayer);
  /// Whether the last axis of the tensor is the last axis, whole, of the value
  /// that it is a view of.
  bool keepsLastAxis(Value value) const;
  /// Where the branch's last product reads its activation.
  FailureOr<NormSite> findLastProduct(const SublayerSite &site);
  /// Queries, keys and values where the attention's products read them.
  FailureOr<SmallVector<NormSite, 3>> findHeads(const SublayerSite &site,
                                                Location loc);

private:
  LogicalResult collectAddends(const ResidualJoin &join, Value sum,
                               double factor);
  LogicalResult collectReads(const Sublayer &sublayer, SublayerSite &site);

  ScalarGraph &graph;
  EmitRefusal refuse;
  /// The addends of the join that was looked at last, in the order of the sum.
  const ResidualJoin *current = nullptr;
  std::vector<std::pair<SmallVector<Node *>, Addend>> addends;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_TRANSFORMS_STREAMSITES_H
