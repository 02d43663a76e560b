//===- JoinFinder.h - The residual adds of a function -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_LIB_ANALYSIS_JOINFINDER_H
#define RESNORM_LIB_ANALYSIS_JOINFINDER_H

#include "NormedGraph.h"
#include "resnorm/Analysis/ResidualStream.h"

namespace mlir::resnorm {

/// A sum of the branches of several other joins: ResiDual's second stream.
struct ResidualAccumulation {
  Node *sum;
  SmallVector<Node *> branches;
};

/// Finds the adds that join a branch to its skip.
class JoinFinder {
public:
  explicit JoinFinder(const NormedGraph &graph) : graph(graph) {}

  /// All joins, in program order.
  std::vector<std::unique_ptr<ResidualJoin>> find();
  ArrayRef<ResidualAccumulation> getAccumulations() const {
    return accumulations;
  }

private:
  using Terms = SmallVector<std::pair<Node *, double>, 4>;

  bool isInner(Node *add) const;
  void collectTerms(Node *node, double factor, bool outermost,
                    Terms &terms) const;
  void visitTree(Node *add);
  bool matchJoin(Node *add);
  struct Holds {
    bool skip = false, branch = false;
  };
  Holds collectAdds(Node *node, bool outermost, ResidualJoin &join) const;
  void separateAccumulations();
  bool reads(Node *branch, Node *skip) const;
  std::optional<std::pair<Node *, double>>
  matchProjectedSkip(const Terms &full) const;
  bool leadsThroughBranch(Node *branch, Node *source, Node *projection) const;

  const NormedGraph &graph;
  std::vector<std::unique_ptr<ResidualJoin>> joins;
  std::vector<Node *> trees;
  std::vector<ResidualAccumulation> accumulations;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_JOINFINDER_H
