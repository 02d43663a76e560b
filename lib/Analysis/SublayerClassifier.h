//===- SublayerClassifier.h - What a branch does to the tokens --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_SUBLAYERCLASSIFIER_H
#define RESNORM_LIB_ANALYSIS_SUBLAYERCLASSIFIER_H

#include "BranchSlice.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::resnorm {

/// Tells the kind of a branch. It follows the axes of the skip that count
/// tokens, all but its feature axes, through the branch: a product that adds up
/// over such an axis mixes tokens.
class SublayerClassifier {
public:
  SublayerClassifier(const NormedGraph &graph, const BranchSlice &slice)
      : graph(graph), slice(slice) {}

  SublayerKind classify();

private:
  using Axes = llvm::SmallBitVector;

  /// The axes of the node's frame that count tokens.
  Axes getTokens(const Node *node) const;
  Axes getTokensOfSkip() const;
  void visit(Node *node);
  void visitSum(Node *sum, Axes &tokens);
  void visitLinalg(Node *leaf, Axes &tokens);
  void visitTosa(Node *leaf, Axes &tokens);
  void visitContraction(Node *node);
  bool isRouted(Node *node) const;
  Node *findSoftmax(Node *contraction) const;
  bool isOfScores(Node *softmax) const;
  bool isSoftmax(const Node *node) const;

  const NormedGraph &graph;
  const BranchSlice &slice;
  DenseMap<const Node *, Axes> tokensOf;
  /// What was found in the branch.
  bool attends = false, attendsToOthers = false, routes = false, mixes = false,
       convolves = false;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_SUBLAYERCLASSIFIER_H
