//===- StreamSites.cpp - What the IR holds of a stream --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamSites.h"

using namespace mlir;
using namespace mlir::resnorm;

/// The node behind views, casts and factors of one number: what the analysis
/// calls a term of a join.
static Node *stripFactors(Node *node) {
  while (true) {
    node = stripViewsAndCasts(node);
    if (!node->isScalar(ScalarFn::Mul) && !node->isScalar(ScalarFn::Div))
      return node;
    Node *a = node->operands[0], *b = node->operands[1];
    if (b->uniform && !a->uniform)
      node = a;
    else if (node->isScalar(ScalarFn::Mul) && a->uniform && !b->uniform)
      node = b;
    else
      return node;
  }
}

/// The terms of the join that the node adds up. A bias is part of its branch.
static void collectTerms(const ResidualJoin &join, Node *node,
                         SmallVectorImpl<Node *> &terms) {
  node = stripFactors(node);
  if (node == join.skipTerm || llvm::is_contained(join.extraSkips, node) ||
      llvm::is_contained(llvm::make_first_range(join.branches), node))
    terms.push_back(node);
  else if (node->isScalar(ScalarFn::Add))
    for (Node *operand : node->operands)
      collectTerms(join, operand, terms);
}

static bool isBranch(const ResidualJoin &join, Node *term) {
  return term != join.skipTerm && !llvm::is_contained(join.extraSkips, term);
}

/// The addends of the tree of adds that makes `sum`: the skip, extra skips, and
/// each branch with its biases. The ops may be residual adds or plain ones, but
/// every inner sum has the type of the outermost.
LogicalResult SiteFinder::collectAddends(const ResidualJoin &join, Value sum,
                                         double factor) {
  Operation *op = sum.getDefiningOp();
  Node *node = graph.lookup(sum);
  if (!op || !node || !node->isScalar(ScalarFn::Add) ||
      op->getNumOperands() < 2)
    return failure();
  auto add = dyn_cast<ResidualAddOp>(op);
  for (unsigned i : {0, 1}) {
    OpOperand &operand = op->getOpOperand(i);
    Node *value = graph.lookup(operand.get());
    if (!value || operand.get().getType() != sum.getType())
      return failure();
    double scaled = factor;
    if (add)
      scaled *=
          (i ? add.getBranchScale() : add.getSkipScale()).convertToDouble();
    SmallVector<Node *> terms;
    collectTerms(join, value, terms);
    bool isOne = terms.size() == 1 && (stripFactors(value) == terms.front() ||
                                       isBranch(join, terms.front()));
    size_t size = addends.size();
    if (!isOne && succeeded(collectAddends(join, operand.get(), scaled)))
      continue;
    // Branches that are added up in another shape are one addend.
    addends.resize(size);
    if (terms.empty() || (!isOne && !llvm::all_of(terms, [&](Node *term) {
          return isBranch(join, term);
        })))
      return failure();
    addends.push_back({std::move(terms), {&operand, scaled}});
  }
  return success();
}

bool SiteFinder::keepsLastAxis(Value value) const {
  Node *node = graph.lookup(value);
  while (node && (node->isView() || node->isCast())) {
    Node *source = node->operands.front();
    if (node->isView()) {
      if (node->frame.empty() || source->frame.empty())
        return false;
      unsigned last = node->frame.size() - 1;
      if (node->frame[last] != source->frame.back() ||
          !(node->index.back() ==
            IndexExpr::whole(IndexVar::axis(last), node->frame[last])))
        return false;
    }
    node = source;
  }
  return node != nullptr;
}

/// Walks from the branch's end to where the stream enters it. What stands
/// before the skip in the block cannot read it, which bounds the walk by the
/// layer.
LogicalResult SiteFinder::collectReads(const Sublayer &sublayer,
                                       SublayerSite &site) {
  // The skip, what it is a view of, and what the branch reads of its input
  // norm.
  SmallPtrSet<Value, 8> streamValues;
  for (Value value = site.skip.getValue(); value;) {
    streamValues.insert(value);
    Node *node = graph.lookup(value);
    Operation *op = value.getDefiningOp();
    bool isView = op && node && (node->isView() || node->isCast());
    value = isView ? op->getOperand(0) : Value();
  }
  if (sublayer.inputEnd)
    for (Value value : graph.getValues(sublayer.inputEnd))
      streamValues.insert(value);
  Value oldest = sublayer.join->skip->value;
  Operation *bound = oldest ? oldest.getDefiningOp() : nullptr;
  Block *block = site.branches.front().getValue().getParentBlock();

  // Ops in the order of a depth-first search: operands before their users.
  DenseMap<Operation *, bool> leads;
  SmallVector<std::pair<Operation *, bool>> worklist;
  auto reads = [&](OpOperand &operand) {
    return streamValues.contains(operand.get());
  };
  auto forEachOperand = [&](Operation *op,
                            function_ref<void(OpOperand &)> callback) {
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (operand.get().getParentBlock() == block)
          callback(operand);
    });
  };
  auto push = [&](Value value) {
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != block ||
        (bound && bound->getBlock() == block && op->isBeforeInBlock(bound)))
      return;
    if (leads.try_emplace(op, false).second)
      worklist.push_back({op, false});
  };
  for (const Addend &branch : site.branches)
    push(branch.getValue());
  while (!worklist.empty()) {
    Operation *op = worklist.back().first;
    bool expanded = std::exchange(worklist.back().second, true);
    if (!expanded) {
      forEachOperand(op, [&](OpOperand &operand) {
        if (reads(operand))
          site.reads.push_back(&operand);
        else
          push(operand.get());
      });
      continue;
    }
    worklist.pop_back();
    forEachOperand(op, [&](OpOperand &operand) {
      Operation *def = operand.get().getDefiningOp();
      if (reads(operand) || (def && leads.lookup(def)))
        leads[op] = true;
    });
    if (leads[op])
      site.ops.insert(op);
  }
  if (site.reads.empty())
    return refuse(sublayer.getLoc())
           << "expected the branch to read the stream by an operand of an op";
  for (OpOperand *read : site.reads)
    if (read->get().getType() != site.reads.front()->get().getType())
      return refuse(read->getOwner()->getLoc())
             << "expected the branch to read the stream in one shape, but "
                "found "
             << read->get().getType() << " and "
             << site.reads.front()->get().getType();
  return success();
}

FailureOr<SublayerSite> SiteFinder::find(const Sublayer &sublayer) {
  ResidualJoin &join = *sublayer.join;
  Value sum = join.sum->value;
  if (!sum)
    return refuse(sublayer.getLoc())
           << "expected the sum to be a tensor, but it is a scalar in the body "
              "of an op";
  if (llvm::none_of(join.adds, [](const JoiningAdd &add) {
        return isa_and_nonnull<ResidualAddOp>(add.add->op);
      }))
    return refuse(sublayer.getLoc())
           << "expected 'resnorm.residual_add', which raise-to-resnorm makes, "
              "but found '"
           << join.sum->op->getName() << "'";
  if (join.skipTerm != join.skip)
    return refuse(sublayer.getLoc())
           << "the skip is scaled by a parameter per channel";
  auto type = cast<RankedTensorType>(sum.getType());
  if (type.getRank() == 0 || type.isDynamicDim(type.getRank() - 1))
    return refuse(sublayer.getLoc())
           << "expected a static feature axis, but found " << type;
  if (current != &join) {
    current = &join;
    addends.clear();
    if (failed(collectAddends(join, sum, 1))) {
      current = nullptr;
      return refuse(sublayer.getLoc())
             << "expected a sum of the skip and of branches alone, in one "
                "shape";
    }
  }
  SublayerSite site;
  for (auto &[terms, addend] : addends) {
    bool isSkip = terms.front() == join.skipTerm;
    auto isOwn = [&](Node *term) {
      return llvm::is_contained(sublayer.branches, term);
    };
    if (isSkip)
      site.skip = addend;
    else if (llvm::all_of(terms, isOwn))
      site.branches.push_back(addend);
    else if (llvm::any_of(terms, isOwn))
      return refuse(sublayer.getLoc())
             << "expected a sum of the skip and of whole branches, but found "
                "branches of several sublayers added up before";
  }
  if (!site.skip.operand || site.branches.empty())
    return refuse(sublayer.getLoc()) << "expected a sum of tensors";
  if (failed(collectReads(sublayer, site)))
    return failure();
  if (sublayer.ungated)
    site.ungated = sublayer.ungated->value;
  return site;
}
