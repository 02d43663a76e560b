//===- BranchSites.cpp - Where norms stand inside a branch ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   q ──[head]──▶ × ──▶ softmax ──▶ × ──[last inner]──▶ × ──▶ + bias ──▶ branch
//   k ──[head]──┘                   │                   │
//   v ──[head]──────────────────────┘                   W
//
//===----------------------------------------------------------------------===//

#include "StreamSites.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::resnorm;

namespace {

/// A matrix product with one axis that is summed over.
struct Product {
  /// The two factors, and the axis of each that is summed over.
  OpOperand *factors[2];
  int64_t summed[2];
  /// The one axis of the factor that neither the sum nor the other factor has;
  /// -1 where there are more.
  int64_t own[2];
};

} // namespace

static std::optional<Product> matchProduct(Operation *op) {
  if (auto matmul = dyn_cast<tosa::MatMulOp>(op))
    return Product{
        {&op->getOpOperand(0), &op->getOpOperand(1)}, {2, 1}, {1, 2}};
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || !linalg::isaContractionOpInterface(structured))
    return std::nullopt;
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(structured);
  if (failed(dims) || dims->k.size() != 1)
    return std::nullopt;
  Product product{};
  for (unsigned i : {0, 1}) {
    product.factors[i] = structured.getDpsInputOperand(i);
    AffineMap map = structured.getMatchingIndexingMap(product.factors[i]);
    auto axisOf = [&](unsigned dim) -> int64_t {
      for (auto [axis, expr] : llvm::enumerate(map.getResults()))
        if (expr == getAffineDimExpr(dim, op->getContext()))
          return axis;
      return -1;
    };
    product.summed[i] = axisOf(dims->k.front());
    const auto &own = i == 0 ? dims->m : dims->n;
    product.own[i] = own.size() == 1 ? axisOf(own.front()) : -1;
    if (product.summed[i] < 0)
      return std::nullopt;
  }
  return product;
}

/// Whether the operand depends on the stream.
static bool isActivation(const SublayerSite &site, OpOperand *operand) {
  Operation *def = operand->get().getDefiningOp();
  return (def && site.ops.contains(def)) ||
         llvm::is_contained(site.reads, operand);
}

/// The product that the branch ends in: the only one from which no other leads
/// to the branch's end.
FailureOr<NormSite> SiteFinder::findLastProduct(const SublayerSite &site) {
  DenseSet<Operation *> seen;
  SmallVector<Operation *> worklist;
  Operation *last = nullptr;
  Location loc = site.branches.front().getValue().getLoc();
  auto push = [&](Value value) {
    Operation *op = value.getDefiningOp();
    if (op && site.ops.contains(op) && seen.insert(op).second)
      worklist.push_back(op);
  };
  for (const Addend &branch : site.branches)
    push(branch.getValue());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isContractionOp(op)) {
      for (Value operand : op->getOperands())
        push(operand);
      continue;
    }
    if (last)
      return refuse(op->getLoc())
             << "expected the branch to end in one product, but found two";
    last = op;
  }
  if (!last)
    return refuse(loc) << "expected the branch to end in a product";
  std::optional<Product> product = matchProduct(last);
  if (!product)
    return refuse(last->getLoc())
           << "expected the branch to end in a product over one axis, but "
              "found '"
           << last->getName() << "'";
  for (unsigned i : {0, 1}) {
    Node *other = graph.lookup(product->factors[1 - i]->get());
    if (isActivation(site, product->factors[i]) && other && other->parameter)
      return NormSite{product->factors[i], product->summed[i]};
  }
  return refuse(last->getLoc())
         << "expected the branch to end in a product with a weight";
}

/// Attention is two products of activations: the scores, and the average of the
/// values, which reads them.
FailureOr<SmallVector<NormSite, 3>>
SiteFinder::findHeads(const SublayerSite &site, Location loc) {
  SmallVector<Operation *> products;
  for (Operation *op : site.ops) {
    std::optional<Product> product =
        isContractionOp(op) ? matchProduct(op) : std::nullopt;
    if (product && isActivation(site, product->factors[0]) &&
        isActivation(site, product->factors[1]))
      products.push_back(op);
  }
  if (products.size() != 2)
    return refuse(loc) << "expected attention by two products of activations "
                          "(scores and average), but found "
                       << products.size();
  if (products[1]->isBeforeInBlock(products[0]))
    std::swap(products[0], products[1]);
  Product scores = *matchProduct(products[0]);
  Product average = *matchProduct(products[1]);
  SmallVector<NormSite, 3> heads = {{scores.factors[0], scores.summed[0]},
                                    {scores.factors[1], scores.summed[1]}};
  // Which factor of the average comes from the scores.
  DenseSet<Operation *> seen;
  auto leadsToScores = [&](Value value) {
    SmallVector<Value> worklist{value};
    while (!worklist.empty()) {
      Operation *op = worklist.pop_back_val().getDefiningOp();
      if (op == products[0])
        return true;
      if (op && site.ops.contains(op) && seen.insert(op).second)
        llvm::append_range(worklist, op->getOperands());
    }
    return false;
  };
  unsigned values = leadsToScores(average.factors[0]->get()) ? 1 : 0;
  if (average.own[values] < 0)
    return refuse(products[1]->getLoc())
           << "expected the values to have one axis that the scores lack";
  heads.push_back({average.factors[values], average.own[values]});
  for (const NormSite &head : heads) {
    auto type = cast<RankedTensorType>(head.operand->get().getType());
    if (type.isDynamicDim(head.axis))
      return refuse(head.operand->getOwner()->getLoc())
             << "expected heads of a static size, but found " << type;
  }
  return heads;
}
