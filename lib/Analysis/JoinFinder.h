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
  /// The outermost adds of the trees that hold no join.
  SmallVector<Node *> getOtherTrees() const;
  /// Why an add tree is no join; empty when it does not add two varying values
  /// of the sum's size.
  std::string explain(Node *tree) const;
  ArrayRef<ResidualAccumulation> getAccumulations() const {
    return accumulations;
  }

private:
  using Terms = SmallVector<std::pair<Node *, double>, 4>;

  /// How one term of a sum depends on another.
  enum class Reading {
    None,        ///< Not at all.
    Elementwise, ///< Without a contraction between.
    ThroughAdds, ///< Only by adds that have the other as a term themselves.
    Joins,       ///< As a branch on its skip.
  };
  Reading read(Node *branch, Node *skip) const;

  bool isInner(Node *add) const;
  Terms collectTerms(Node *tree) const;
  bool visitTree(Node *add);
  bool matchJoin(Node *add, const Terms &all);
  Terms selectTerms(const Terms &all, std::optional<int64_t> size,
                    Terms &full) const;
  struct Holds {
    bool skip = false, branch = false;
  };
  Holds collectAdds(Node *node, bool outermost, ResidualJoin &join) const;
  void separateAccumulations();
  bool reads(Node *branch, Node *skip) const;
  std::optional<std::pair<Node *, double>>
  matchProjectedSkip(const Terms &full) const;
  bool isOnStream(Node *node) const;
  Node *matchChannelScaledSkip(Node *term, const Terms &full) const;
  bool leadsThroughBranch(Node *branch, Node *source, Node *projection) const;

  const NormedGraph &graph;
  std::vector<std::unique_ptr<ResidualJoin>> joins;
  llvm::DenseSet<Node *> sums;
  std::vector<Node *> trees;
  llvm::DenseSet<Node *> treesOfJoins;
  std::vector<ResidualAccumulation> accumulations;
};

} // namespace mlir::resnorm

#endif // RESNORM_LIB_ANALYSIS_JOINFINDER_H
