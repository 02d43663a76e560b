//===- SublayerClassifier.h - What a branch does to the tokens --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_SUBLAYERCLASSIFIER_H
#define RESNORM_LIB_ANALYSIS_SUBLAYERCLASSIFIER_H

#include "BranchSlice.h"

namespace mlir::resnorm {

/// A softmax, or the sum of exponentials that one divides by.
bool isSoftmax(const Node *node);

/// Tells the kind of a branch. It follows the axes of the skip through the
/// branch: a product that adds up over another axis than the features' mixes
/// tokens.
class SublayerClassifier {
public:
  SublayerClassifier(const NormedGraph &graph, const BranchSlice &slice);

  SublayerKind getKind() const;
  /// The nodes that mix tokens: an attention's products with its weights, or
  /// another mixer's.
  ArrayRef<Node *> getMixers() const {
    return attention ? attention->nodes : mixers;
  }

private:
  /// For each axis of a node's frame the axes of the skip that it comes from,
  /// one bit each.
  using AxisSources = SmallVector<uint32_t, 4>;

  AxisSources getSources(const Node *node) const;
  void visit(Node *node);
  AxisSources visitSum(Node *sum);
  AxisSources visitLinalg(Node *leaf);
  AxisSources visitTosa(Node *leaf);
  AxisSources visitAlike(Node *node);
  void visitScan(Node *node);
  void addContracted(Node *node, uint32_t sources);
  void addSoftmax(Node *softmax, uint32_t sources);
  bool isChosen(Node *operand) const;
  bool isRouted(Node *node) const;
  bool isOfRouter(Node *factor) const;
  void visitAttention(Node *node);
  Node *findSoftmax(Node *contraction) const;
  bool isOfScores(Node *softmax) const;

  const NormedGraph &graph;
  const BranchSlice &slice;
  DenseMap<const Node *, AxisSources> sourcesOf;
  /// The slice of one token, or the state of a loop, that a node is computed
  /// from.
  DenseMap<const Node *, const Node *> tokenOf;
  /// The axes of the skip that hold features; 0 while that is not known.
  uint32_t features = 0;
  /// What adds up over which axes of the skip.
  SmallVector<std::pair<Node *, uint32_t>> contracted;
  struct Attention {
    SublayerKind kind;
    SmallVector<Node *, 1> nodes;
  };
  std::optional<Attention> attention;
  SmallVector<Node *, 1> mixers;
  /// The softmaxes over what is neither features nor tokens: over experts.
  llvm::SmallPtrSet<const Node *, 1> routers;
  bool routes = false, convolves = false;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_SUBLAYERCLASSIFIER_H
