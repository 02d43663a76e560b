/*===- Runtime.h - What compiled modules call -------------------*- C -*-===*\
|*
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* libresnorm_runtime.so: threads and matrix products for the code that
|* resnorm-compile makes. It needs neither MLIR nor LLVM. Threads are OpenMP's,
|* so that OMP_NUM_THREADS and omp_set_num_threads hold; matrix products are
|* oneDNN's, which uses the same OpenMP runtime. Where other processes compete
|* for the cores, OMP_WAIT_POLICY=passive or a GOMP_SPINCOUNT of some thousands
|* keeps waiting threads from stalling the working ones.
|*
\*===----------------------------------------------------------------------===*/

#ifndef RESNORM_RUNTIME_RUNTIME_H
#define RESNORM_RUNTIME_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Calls body(begin, end, context) for disjoint ranges that cover [0, count), on
 * as many threads as give each at least `grain` iterations. The ranges depend
 * on the number of threads alone. Runs on the calling thread alone where that is
 * a worker of an enclosing call. */
void resnorm_parallel_for(int64_t count, int64_t grain,
                          void (*body)(int64_t begin, int64_t end,
                                       void *context),
                          void *context);

/* c = a b, or with `accumulate` c += a b, in f32. The element (i, j) of a matrix
 * is at pointer[i * row_stride + j * column_stride]; one stride of each matrix
 * has to be 1. a is m x k, b is k x n, c is m x n, and overlaps neither. */
void resnorm_matmul_f32(int64_t m, int64_t n, int64_t k, const float *a,
                        int64_t a_row_stride, int64_t a_column_stride,
                        const float *b, int64_t b_row_stride,
                        int64_t b_column_stride, float *c, int64_t c_row_stride,
                        int64_t c_column_stride, int32_t accumulate);

#ifdef __cplusplus
}
#endif

#endif /* RESNORM_RUNTIME_RUNTIME_H */
