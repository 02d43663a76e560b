/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
/* Calls the compiled kernel.mlir and compares with the same arithmetic in C. */
#include "kernel.h"
#include <math.h>
#include <stdio.h>

enum { ROWS = 4, FEATURES = 64, SIZE = ROWS * FEATURES };

static float skip[SIZE], branch[SIZE], scale[FEATURES], normed[SIZE], sum[SIZE];

int main(void) {
  for (int i = 0; i < SIZE; ++i) {
    skip[i] = sinf((float)i);
    branch[i] = cosf(3.0f * (float)i);
    scale[i % FEATURES] = 1.0f + 0.01f * (float)(i % FEATURES);
  }

  kernel_add_rms_norm(skip, branch, scale, normed, sum);

  double error = 0.0;
  for (int row = 0; row < SIZE; row += FEATURES) {
    double squares = 0.0;
    for (int i = row; i < row + FEATURES; ++i)
      squares += pow((double)skip[i] + branch[i], 2.0);
    double rms = sqrt(squares / FEATURES + 1e-6);
    for (int i = row; i < row + FEATURES; ++i) {
      double s = (double)skip[i] + branch[i], y = s / rms * scale[i - row];
      error = fmax(error, fmax(fabs(sum[i] - s), fabs(normed[i] - y)));
    }
  }
  printf("largest error %.1e\n", error);
  return error < 1e-5 ? 0 : 1;
}
