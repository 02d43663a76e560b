//===- RowView.cpp - The operands of a norm as rows -----------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowView.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::resnorm;

/// The axes that become one, for each axis that the kernel sees.
static SmallVector<ReassociationIndices> getGroups(const RowView &view,
                                                   int64_t firstAxis) {
  int64_t rank = view.type().getRank();
  int64_t split = view.role == RowRole::Rows ? firstAxis : rank;
  SmallVector<ReassociationIndices> groups;
  for (auto [first, last] : {std::pair(int64_t(0), split), {split, rank}})
    if (first != last)
      groups.push_back(llvm::to_vector(llvm::seq(first, last)));
  return groups;
}

MemRefType RowView::collapsed(int64_t firstAxis) const {
  if (type().getRank() == 0)
    return type();
  auto groups = getGroups(*this, firstAxis);
  if (!memref::CollapseShapeOp::isGuaranteedCollapsible(type(), groups))
    return {};
  return memref::CollapseShapeOp::computeCollapsedType(type(), groups);
}

void RowView::apply(ImplicitLocOpBuilder &b, int64_t firstAxis) const {
  auto groups = getGroups(*this, firstAxis);
  if (int64_t(groups.size()) < type().getRank())
    *buffer = memref::CollapseShapeOp::create(b, *buffer, groups);
  // Without leading axes there is one row.
  if (role == RowRole::Rows && firstAxis == 0) {
    OpFoldResult width = memref::getMixedSize(b, b.getLoc(), *buffer, 0);
    *buffer = memref::ExpandShapeOp::create(
        b, ArrayRef<int64_t>{1, type().getDimSize(0)}, *buffer,
        ArrayRef<ReassociationIndices>{{0, 1}},
        ArrayRef<OpFoldResult>{b.getIndexAttr(1), width});
  }
}

SmallVector<RowView> mlir::resnorm::getRowViews(TrailingNorm &norm) {
  SmallVector<RowView> views;
  for (auto [i, addend] : llvm::enumerate(norm.addends))
    views.push_back({norm.addends.size() == 1
                         ? "input"
                         : ("addend " + llvm::Twine(i)).str(),
                     &addend, RowRole::Rows});
  RowView others[] = {{"result", &norm.result, RowRole::Rows},
                      {"sum", &norm.sum, RowRole::Rows},
                      {"branch_bias", &norm.branchBias, RowRole::Parameter},
                      {"scale", &norm.scale, RowRole::Parameter},
                      {"bias", &norm.bias, RowRole::Parameter},
                      {"mean", &norm.mean, RowRole::Statistic},
                      {"rstd", &norm.rstd, RowRole::Statistic}};
  for (const RowView &view : others)
    if (*view.buffer)
      views.push_back(view);
  return views;
}

std::string mlir::resnorm::checkRowViews(const TrailingNorm &norm,
                                         ArrayRef<RowView> views) {
  for (const RowView &view : views) {
    Type element = view.type().getElementType();
    if (!isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element))
      return "expected elements of " + view.name +
             " to be f16, bf16, f32 or f64";
    MemRefType type = view.collapsed(norm.firstAxis);
    if (!type)
      return "expected " + view.name + " to be contiguous";
    if (view.role != RowRole::Statistic && !type.isLastDimUnitStride())
      return "expected the last axis of " + view.name + " to have unit stride";
  }
  return {};
}
