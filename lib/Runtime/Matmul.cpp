//===- Matmul.cpp - Matrix products ---------------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "resnorm/Runtime/Runtime.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <oneapi/dnnl/dnnl.h>

namespace {

/// A matrix of which one stride is 1.
template <typename T>
struct Matrix {
  T *data;
  int64_t rowStride, columnStride;
  int64_t rows, columns;

  Matrix transposed() const {
    return {data, columnStride, rowStride, columns, rows};
  }
  /// Whether rows are contiguous. A single column has any stride, and so has a
  /// single row.
  bool isRowMajor() const {
    return columnStride == 1 || (columns == 1 && rowStride != 1);
  }
  Matrix columnsFrom(int64_t begin, int64_t count) const {
    return {data + begin * columnStride, rowStride, columnStride, rows, count};
  }
  /// The distance of rows, or of columns where these are contiguous. BLAS wants
  /// one that could hold a row, even of one row; 0, which oneDNN refuses, where
  /// neither is contiguous.
  int64_t leadingDimension() const {
    bool isRowMajor = this->isRowMajor();
    int64_t lines = isRowMajor ? rows : columns;
    int64_t length = isRowMajor ? columns : rows;
    if (length > 1 && (isRowMajor ? columnStride : rowStride) != 1)
      return 0;
    if (lines == 1)
      return std::max<int64_t>(length, 1);
    return isRowMajor ? rowStride : columnStride;
  }
};

/// Threads get whole units of rows or columns: what a vector holds.
constexpr int64_t unit = 16;

struct Product {
  Matrix<const float> a, b;
  Matrix<float> c;
  bool accumulate;

  /// c^T = b^T a^T.
  Product transposed() const {
    return {b.transposed(), a.transposed(), c.transposed(), accumulate};
  }

  /// The product for the columns of c from one unit up to another.
  Product columnsOfUnits(int64_t begin, int64_t end) const {
    int64_t first = begin * unit;
    int64_t count = std::min(end * unit, c.columns) - first;
    return {a, b.columnsFrom(first, count), c.columnsFrom(first, count),
            accumulate};
  }

  void run() const {
    // oneDNN leaves c as it is, accumulating or not.
    if (a.columns <= 0) {
      if (!accumulate)
        clear();
      return;
    }
    dnnl_status_t status =
        dnnl_sgemm(a.isRowMajor() ? 'N' : 'T', b.isRowMajor() ? 'N' : 'T',
                   c.rows, c.columns, a.columns, 1.0f, a.data,
                   a.leadingDimension(), b.data, b.leadingDimension(),
                   accumulate ? 1.0f : 0.0f, c.data, c.leadingDimension());
    if (status == dnnl_success)
      return;
    std::fprintf(stderr,
                 "libresnorm_runtime: oneDNN refused a product of %lld x %lld "
                 "by %lld (status %d)\n",
                 (long long)c.rows, (long long)a.columns, (long long)c.columns,
                 int(status));
    std::abort();
  }

private:
  void clear() const {
    for (int64_t i = 0; i < c.rows; ++i)
      for (int64_t j = 0; j < c.columns; ++j)
        c.data[i * c.rowStride + j * c.columnStride] = 0;
  }
};

} // namespace

static void runColumns(int64_t begin, int64_t end, void *context) {
  static_cast<const Product *>(context)->columnsOfUnits(begin, end).run();
}

static void runRows(int64_t begin, int64_t end, void *context) {
  Product transposed = static_cast<const Product *>(context)->transposed();
  transposed.columnsOfUnits(begin, end).transposed().run();
}

void resnorm_matmul_f32(int64_t m, int64_t n, int64_t k, const float *a,
                        int64_t aRowStride, int64_t aColumnStride,
                        const float *b, int64_t bRowStride,
                        int64_t bColumnStride, float *c, int64_t cRowStride,
                        int64_t cColumnStride, int32_t accumulate) {
  if (m <= 0 || n <= 0)
    return;
  Product product{{a, aRowStride, aColumnStride, m, k},
                  {b, bRowStride, bColumnStride, k, n},
                  {c, cRowStride, cColumnStride, m, n},
                  accumulate != 0};
  // oneDNN writes row-major results.
  if (!product.c.isRowMajor())
    product = product.transposed();
  // Each thread packs its part of one factor and all of the other: split the
  // larger one. A thread more does not pay below a million multiplications.
  constexpr int64_t worthwhile = 1 << 20;
  int64_t rows = product.c.rows, columns = product.c.columns;
  bool byColumns = columns >= rows;
  int64_t units = ((byColumns ? columns : rows) + unit - 1) / unit;
  int64_t perUnit = unit * k * (byColumns ? rows : columns);
  int64_t grain =
      std::max<int64_t>(1, worthwhile / std::max<int64_t>(perUnit, 1));
  resnorm_parallel_for(units, grain, byColumns ? runColumns : runRows,
                       &product);
}
