//===- JoinFinder.cpp - The residual adds of a function -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JoinFinder.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::resnorm;

/// How far back a branch is followed to its skip: a layer's slice is some
/// hundreds of nodes, thousands when its experts or heads are unrolled.
static constexpr unsigned kMaxSlice = 1 << 16;

/// A sum of more terms joins nothing. (ResiDual's accumulation of all branches
/// may be longer: it is no join.)
static constexpr unsigned kMaxAddends = 64;

std::vector<std::unique_ptr<ResidualJoin>> JoinFinder::find() {
  for (Node *node : graph.getGraph().getNodes())
    if (graph.isAdd(node) && !isInner(node)) {
      trees.push_back(node);
      if (visitTree(node))
        treesOfJoins.insert(node);
    }
  llvm::sort(joins, [](const auto &a, const auto &b) {
    return a->sum->id < b->sum->id;
  });
  separateAccumulations();
  return std::move(joins);
}

/// A tree that holds two branches or more of other joins joins nothing: it is
/// the accumulation r + f1 + f2 + ... of ResiDual.
void JoinFinder::separateAccumulations() {
  DenseMap<Node *, SmallVector<Node *, 2>> sumsOfBranch;
  DenseMap<Node *, Node *> branchOfSum;
  for (const auto &join : joins)
    for (auto [branch, factor] : join->branches) {
      sumsOfBranch[branch].push_back(join->sum);
      branchOfSum[join->sum] = branch;
    }
  for (Node *tree : trees) {
    ResidualAccumulation accumulation{tree, {}};
    Node *first = nullptr;
    for (auto [term, factor] : collectTerms(tree)) {
      if (llvm::any_of(sumsOfBranch.lookup(term),
                       [&](Node *sum) { return sum != tree; }))
        accumulation.branches.push_back(term);
      else if (Node *branch = branchOfSum.lookup(term))
        first = branch;
    }
    if (accumulation.branches.size() < 2)
      continue;
    // r0 + f1 is the first join's sum as well, and one node.
    if (first)
      accumulation.branches.push_back(first);
    llvm::erase_if(joins, [&](const auto &join) { return join->sum == tree; });
    accumulations.push_back(std::move(accumulation));
  }
}

/// Its only reader, through views, casts and uniform factors, is an add: it
/// belongs to that one's tree.
bool JoinFinder::isInner(Node *add) const {
  SmallVector<Node *> readers = graph.getEffectiveReaders(add);
  return readers.size() == 1 && readers.front() && graph.isAdd(readers.front());
}

JoinFinder::Terms JoinFinder::collectTerms(Node *tree) const {
  Terms terms, worklist{{tree, 1}};
  while (!worklist.empty()) {
    auto [node, factor] = worklist.pop_back_val();
    auto [base, scale] = graph.getBase(node);
    if (graph.isAdd(base) && (base == tree || isInner(base)))
      for (Node *operand : llvm::reverse(base->operands))
        worklist.push_back({operand, factor * scale});
    else
      terms.push_back({base, factor * scale});
  }
  return terms;
}

/// An add tree that is no join may hold one: a join that is added to something
/// else only.
bool JoinFinder::visitTree(Node *add) {
  Terms all = collectTerms(add);
  if (all.size() > kMaxAddends)
    return false;
  if (matchJoin(add, all))
    return true;
  bool any = false;
  for (Node *operand : add->operands) {
    Node *inner = graph.getBase(operand).first;
    if (graph.isAdd(inner) && isInner(inner))
      any |= visitTree(inner);
  }
  return any;
}

/// A branch depends on its skip through a contraction, and by a path other than
/// an add that has the skip itself as a term: a mask or a position bias is
/// added in every layer, and all that follows depends on it.
JoinFinder::Reading JoinFinder::read(Node *branch, Node *skip) const {
  Reading reading = Reading::None;
  // A node and whether a contraction lies below it on the path.
  SmallVector<std::pair<Node *, bool>> worklist{{branch, false}};
  llvm::DenseSet<llvm::PointerIntPair<Node *, 1, bool>> seen;
  while (!worklist.empty() && seen.size() < kMaxSlice) {
    auto [node, contracted] = worklist.pop_back_val();
    if (node == skip) {
      if (contracted)
        return Reading::Joins;
      reading = Reading::Elementwise;
      continue;
    }
    if (!seen.insert({node, contracted}).second)
      continue;
    contracted |= graph.isContraction(node);
    for (Node *input : graph.getInputs(node)) {
      // What was made before the skip cannot read it.
      if (input->id < skip->id)
        continue;
      if (graph.isAdd(node) && graph.getBase(input).first == skip) {
        if (reading == Reading::None)
          reading = Reading::ThroughAdds;
        continue;
      }
      worklist.push_back({input, contracted});
    }
  }
  return reading;
}

bool JoinFinder::reads(Node *branch, Node *skip) const {
  return branch != skip &&
         graph.getContractionDepth(branch) > graph.getContractionDepth(skip) &&
         read(branch, skip) == Reading::Joins;
}

SmallVector<Node *> JoinFinder::getOtherTrees() const {
  return llvm::to_vector(llvm::make_filter_range(
      trees, [&](Node *tree) { return !treesOfJoins.contains(tree); }));
}

std::string JoinFinder::explain(Node *tree) const {
  Terms all = collectTerms(tree), full;
  if (all.size() > kMaxAddends)
    return "";
  selectTerms(all, numElements(tree->frame), full);
  llvm::erase_if(full, [](const auto &term) { return !term.first->varying; });
  if (full.size() < 2)
    return "";
  Reading most = Reading::None;
  for (auto &branch : full)
    for (auto &skip : full)
      if (branch != skip)
        most = std::max(most, read(branch.first, skip.first));
  switch (most) {
  case Reading::None:
    return "neither term is computed from the other";
  case Reading::Elementwise:
    return "one term is computed from the other without a product or a "
           "convolution";
  case Reading::ThroughAdds:
    return "one term is computed from the other only by adding it: a mask or a "
           "bias that layers share";
  case Reading::Joins:
    break;
  }
  llvm_unreachable("expected a tree without a join");
}

/// The terms of a tree but its biases, and in `full` those of the sum's size.
JoinFinder::Terms JoinFinder::selectTerms(const Terms &all,
                                          std::optional<int64_t> size,
                                          Terms &full) const {
  Terms terms;
  for (auto &term : all) {
    Node *node = term.first;
    // A bias. The norm of an argument is a parameter only to the graph.
    if (node->parameter && !node->isArgument() && !graph.getNorm(node))
      continue;
    terms.push_back(term);
    if (numElements(node->frame) == size)
      full.push_back(term);
  }
  return terms;
}

bool JoinFinder::matchJoin(Node *add, const Terms &all) {
  Terms full;
  Terms terms = selectTerms(all, numElements(add->frame), full);
  if (full.size() < 2)
    return false;

  Terms skips;
  for (auto &term : full)
    if (term.first->varying && llvm::any_of(full, [&](const auto &other) {
          return reads(other.first, term.first);
        }))
      skips.push_back(term);
  // Later than the stream's value is only what a branch adds to its own end, as
  // a short convolution does.
  std::optional<unsigned> latest;
  for (auto &term : skips)
    if (isOnStream(term.first))
      latest = std::max(latest.value_or(0), term.first->id);
  if (latest)
    llvm::erase_if(skips, [&](auto &term) { return term.first->id > *latest; });
  Node *scaledSkip = nullptr;
  if (skips.empty())
    for (auto &term : full)
      if ((scaledSkip = matchChannelScaledSkip(term.first, full))) {
        skips.push_back(term);
        break;
      }
  if (skips.empty())
    if (auto projected = matchProjectedSkip(full))
      skips.push_back(*projected);
  // A kernel that adds its two arguments and norms the sum says so by its shape
  // alone: nothing else would be normed there.
  bool isKernel = full.size() == 2 && terms.size() == 2 &&
                  full[0].first != full[1].first &&
                  full[0].first->isArgument() && full[1].first->isArgument() &&
                  !graph.getNormsOf(add).empty() && !graph.hasContraction();
  if (skips.empty() && isKernel)
    skips.push_back(full.front());
  if (skips.empty())
    return false;

  // The nearest is the skip, the others are extra skips.
  auto main = *llvm::max_element(skips, [](const auto &a, const auto &b) {
    return a.first->id < b.first->id;
  });
  auto join = std::make_unique<ResidualJoin>();
  join->sum = add;
  join->skip = scaledSkip ? scaledSkip : main.first;
  join->skipTerm = main.first;
  join->skipScale = main.second;
  for (auto &term : terms) {
    if (!llvm::is_contained(skips, term))
      join->branches.push_back(term);
    else if (term != main)
      join->extraSkips.push_back(term.first);
  }
  collectAdds(add, /*outermost=*/true, *join);
  sums.insert(add);
  joins.push_back(std::move(join));
  return true;
}

JoinFinder::Holds JoinFinder::collectAdds(Node *node, bool outermost,
                                          ResidualJoin &join) const {
  Node *base = graph.getBase(node).first;
  if (!graph.isAdd(base) || (!outermost && !isInner(base)))
    return {base == join.skipTerm || llvm::is_contained(join.extraSkips, base),
            llvm::any_of(join.branches, [&](const auto &branch) {
              return branch.first == base;
            })};
  Holds sides[2];
  for (unsigned i = 0; i < 2; ++i)
    sides[i] = collectAdds(base->operands[i], /*outermost=*/false, join);
  for (unsigned i = 0; i < 2; ++i)
    if (sides[i].skip && sides[1 - i].branch && !sides[1 - i].skip)
      join.adds.push_back({base, i});
  return {sides[0].skip || sides[1].skip, sides[0].branch || sides[1].branch};
}

/// A skip times a parameter a channel: the value that is scaled. Only a value
/// of a stream counts, one that is normed or an earlier join: a state-space
/// model's D * x beside the scan of x is none.
Node *JoinFinder::matchChannelScaledSkip(Node *term, const Terms &full) const {
  if (!term->isScalar(ScalarFn::Mul) ||
      term->operands[0]->parameter == term->operands[1]->parameter)
    return nullptr;
  Node *skip =
      graph.getBase(term->operands[term->operands[0]->parameter]).first;
  bool joins = isOnStream(skip) && llvm::any_of(full, [&](const auto &other) {
                 return other.first != term && reads(other.first, skip);
               });
  return joins ? skip : nullptr;
}

/// A value that is normed, an earlier join, or the norm of one.
bool JoinFinder::isOnStream(Node *node) const {
  Node *source = graph.getSource(node);
  if (!graph.getNormsOf(node).empty() || sums.contains(source))
    return true;
  const NormMatch *norm = graph.getNorm(source);
  return norm && sums.contains(graph.getSource(norm->x));
}

/// The path from `source` to `branch` passes two contractions and a
/// non-linearity, and not the projection.
bool JoinFinder::leadsThroughBranch(Node *branch, Node *source,
                                    Node *projection) const {
  unsigned contractions = 0;
  bool nonLinear = false;
  llvm::DenseMap<Node *, bool> reaches;
  // Post-order over the slice between the two.
  SmallVector<std::pair<Node *, bool>> worklist{{branch, false}};
  while (!worklist.empty() && reaches.size() < kMaxSlice) {
    auto [node, expanded] = worklist.pop_back_val();
    if (expanded) {
      reaches[node] |= node == source ||
                       llvm::any_of(graph.getInputs(node),
                                    [&](Node *i) { return reaches.lookup(i); });
      if (!reaches[node] || node == source)
        continue;
      if (node == projection)
        return false;
      contractions += graph.isContraction(node);
      nonLinear |=
          graph.getNorm(node) || node->isScalar(ScalarFn::Exp) ||
          node->isScalar(ScalarFn::Tanh) || node->isScalar(ScalarFn::Erf) ||
          node->isScalar(ScalarFn::Max) || node->isScalar(ScalarFn::Min) ||
          node->isScalar(ScalarFn::Compare);
      continue;
    }
    if (!reaches.try_emplace(node, false).second)
      continue;
    worklist.push_back({node, true});
    if (node != source)
      for (Node *input : graph.getInputs(node))
        if (input->id >= source->id)
          worklist.push_back({input, false});
  }
  return contractions >= 2 && nonLinear;
}

/// A skip that is itself one linear projection of what the branch reads: a 1x1
/// convolution, a bottleneck.
std::optional<std::pair<Node *, double>>
JoinFinder::matchProjectedSkip(const Terms &full) const {
  if (full.size() != 2)
    return std::nullopt;
  for (unsigned i = 0; i < 2; ++i) {
    auto [skip, factor] = full[i];
    Node *branch = full[1 - i].first;
    // Affine maps and norms after the projection.
    Node *projection = skip;
    while (true) {
      projection = graph.getBase(projection).first;
      if (const NormMatch *norm = graph.getNorm(projection)) {
        projection = norm->x;
        continue;
      }
      bool affine = projection->isScalar(ScalarFn::Add) ||
                    projection->isScalar(ScalarFn::Sub) ||
                    projection->isScalar(ScalarFn::Mul);
      if (!affine || projection->operands[0]->parameter ==
                         projection->operands[1]->parameter)
        break;
      projection = projection->operands[projection->operands[0]->parameter];
    }
    bool isLinear =
        graph.isContraction(projection) &&
        (projection->kind == NodeKind::Sum || isContractionOp(projection->op));
    if (!isLinear)
      continue;
    for (Node *input : graph.getContractionOperands(projection)) {
      Node *source = graph.getBase(input).first;
      while (source->op && isa<tensor::PadOp, tensor::ExtractSliceOp,
                               tosa::PadOp, tosa::SliceOp>(source->op))
        source = graph.getBase(source->operands.front()).first;
      if (!source->parameter && leadsThroughBranch(branch, source, projection))
        return std::make_pair(skip, factor);
    }
  }
  return std::nullopt;
}
