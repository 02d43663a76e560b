//===- NormedGraph.h - The scalar graph with norms as nodes -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_NORMEDGRAPH_H
#define RESNORM_LIB_ANALYSIS_NORMEDGRAPH_H

#include "resnorm/Analysis/NormFinder.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::resnorm {

/// The live part of a scalar graph in which every norm, raised or spelled out,
/// is one node that reads its x alone.
class NormedGraph {
public:
  NormedGraph(const ScalarGraph &graph, const NormFinder &finder);

  const ScalarGraph &getGraph() const { return graph; }
  /// The norm that `node` is the result of, or null.
  const NormMatch *getNorm(const Node *node) const {
    return byResult.lookup(node);
  }
  /// The norms that read `base`, a value as getRowBase gives it.
  ArrayRef<const NormMatch *> getNormsOf(const Node *base) const;

  ArrayRef<Node *> getInputs(const Node *node) const;
  ArrayRef<Node *> getReaders(const Node *node) const {
    return readers[node->id];
  }
  /// The most contractions on one path that ends in the node.
  unsigned getContractionDepth(const Node *node) const {
    return contractionDepth[node->id];
  }
  bool hasContraction() const {
    return llvm::any_of(contractionDepth, [](unsigned d) { return d != 0; });
  }
  bool isLive(const Node *node) const { return live[node->id]; }
  bool isContraction(const Node *node) const { return contraction[node->id]; }
  /// The operands of a contraction, an addition that is read included.
  ArrayRef<Node *> getContractionOperands(const Node *node) const;
  bool isAdd(const Node *node) const;

  /// The value behind bijective views, casts and uniform factors, and the
  /// factor.
  std::pair<Node *, double> getBase(Node *node) const;
  /// The base, also behind a factor per row, which a norm with statistics does
  /// not see (CogView's x / max|x|).
  Node *getRowBase(Node *node) const;
  /// The base, also behind loops: what was carried into or out of them.
  Node *getSource(Node *node) const;
  /// The readers behind views, casts, loops and (with `factors`) uniform
  /// factors. Null stands for an escape from the function.
  SmallVector<Node *> getEffectiveReaders(Node *node,
                                          bool factors = true) const;

private:
  bool computesContraction(const Node *node) const;
  void findLive();
  void findReaders();

  const ScalarGraph &graph;
  DenseMap<const Node *, const NormMatch *> byResult;
  DenseMap<const Node *, SmallVector<const NormMatch *, 2>> byBase;
  std::vector<SmallVector<Node *, 2>> readers;
  std::vector<unsigned> contractionDepth;
  std::vector<bool> contraction, live;
};

/// The axes of its frame on which the node depends.
llvm::SmallBitVector getReadAxes(const Node *node);

/// Whether the views keep the number of elements.
bool isBijectiveView(const Node *view);

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_NORMEDGRAPH_H
