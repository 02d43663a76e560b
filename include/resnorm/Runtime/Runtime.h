/*===- Runtime.h - What compiled modules call -------------------*- C -*-===*\
|*
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* libresnorm_runtime.so: threads, matrix products and CUDA for the code that
|* resnorm-compile makes. It needs neither MLIR nor LLVM. Threads are OpenMP's,
|* so that OMP_NUM_THREADS and omp_set_num_threads hold; matrix products are
|* oneDNN's, which uses the same OpenMP runtime. Where other processes compete
|* for the cores, OMP_WAIT_POLICY=passive or a GOMP_SPINCOUNT of some thousands
|* keeps waiting threads from stalling the working ones. CUDA is its driver,
|* libcuda.so.1, which is loaded by the first call of a function that needs it.
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
 * on the number of threads alone. Runs on the calling thread alone where that
 * is a worker of an enclosing call. */
void resnorm_parallel_for(int64_t count, int64_t grain,
                          void (*body)(int64_t begin, int64_t end,
                                       void *context),
                          void *context);

/* c = a b, or with `accumulate` c += a b, in f32. The element (i, j) of a
 * matrix is at pointer[i * row_stride + j * column_stride]; one stride of each
 * matrix has to be 1. a is m x k, b is k x n, c is m x n, and overlaps neither.
 */
void resnorm_matmul_f32(int64_t m, int64_t n, int64_t k, const float *a,
                        int64_t a_row_stride, int64_t a_column_stride,
                        const float *b, int64_t b_row_stride,
                        int64_t b_column_stride, float *c, int64_t c_row_stride,
                        int64_t c_column_stride, int32_t accumulate);

/* CUDA. The device is the first that CUDA_VISIBLE_DEVICES lets through, in its
 * primary context, which CUDA's own runtime and PyTorch use as well; it is made
 * current in a thread by the thread's first call. Work is queued in the calling
 * thread's default stream: calls from one thread run in order, and those from
 * several threads side by side. Where the driver is missing or fails, a line on
 * standard error says which call, which kernel and why, and the process aborts.
 */

/* The kernels of a library. */
typedef struct {
  const void *image;  /* A cubin, or PTX as text. */
  const char *target; /* What they were compiled for, for messages. */
  void *state;        /* The runtime's, null at first. */
} resnorm_cuda_module;

typedef struct {
  resnorm_cuda_module *module;
  const char *name;
  void *function; /* The runtime's, null at first. */
} resnorm_cuda_kernel;

/* Memory of the device, aligned to 256 bytes. The thread that asked for it
 * frees it; what was queued before still finds it. */
void *resnorm_cuda_alloc(int64_t bytes);
void resnorm_cuda_free(void *memory);

/* Copies between host and device or on the device, told apart by the addresses.
 * The host's memory is read, or complete, when the call returns. */
void resnorm_cuda_copy(void *to, const void *from, int64_t bytes);

/* The device's copy of constant data, such as weights. The first call makes it
 * and stores it in *copy, which is null before. */
void *resnorm_cuda_upload(resnorm_cuda_module *module, void **copy,
                          const void *data, int64_t bytes);

/* Queues a launch. `arguments` points to the address of each argument. */
void resnorm_cuda_launch(resnorm_cuda_kernel *kernel, int64_t grid_x,
                         int64_t grid_y, int64_t grid_z, int64_t block_x,
                         int64_t block_y, int64_t block_z,
                         int32_t dynamic_shared_bytes, void **arguments);

/* Frees what the two functions above made for a module. Called when the library
 * is unloaded; without effect where nothing was made. */
void resnorm_cuda_unload(resnorm_cuda_module *module);

#ifdef __cplusplus
}
#endif

#endif /* RESNORM_RUNTIME_RUNTIME_H */
