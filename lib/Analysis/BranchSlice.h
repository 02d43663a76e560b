//===- BranchSlice.h - What lies between a skip and a branch ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_BRANCHSLICE_H
#define RESNORM_LIB_ANALYSIS_BRANCHSLICE_H

#include "NormedGraph.h"
#include "resnorm/Analysis/ResidualStream.h"

namespace mlir::resnorm {

/// The nodes between a skip and the end of one of its branches, in program
/// order: those that depend on the skip, and norms beside them.
class BranchSlice {
public:
  BranchSlice(const NormedGraph &graph, Node *skip, Node *branch);

  ArrayRef<Node *> getNodes() const { return nodes; }
  bool contains(Node *node) const { return members.contains(node); }
  bool readsSkip(Node *node) const {
    return node == skip || members.lookup(node).reads;
  }
  /// Otherwise than through integers: an expert's weights that are gathered by
  /// a router's choice do not.
  bool readsByValue(Node *node) const {
    return node == skip || members.lookup(node).byValue;
  }
  Node *getSkip() const { return skip; }
  /// The most contractions on one path.
  unsigned getDepth() const;

private:
  /// How a node of the slice depends on the skip.
  struct Dependence {
    bool reads = false, byValue = false;
  };

  bool isState(const Node *node) const;

  const NormedGraph &graph;
  Node *skip, *branch;
  SmallVector<Node *> nodes;
  /// Every node of the slice.
  DenseMap<Node *, Dependence> members;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_BRANCHSLICE_H
