//===- Report.h - How the emulator stops ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef RESNORM_TEST_EMULATION_REPORT_H
#define RESNORM_TEST_EMULATION_REPORT_H

namespace emulator {

/// Prints one line, which names the kernel, the block and the thread that runs
/// (if one does) and the op, and aborts.
[[noreturn]] [[gnu::format(printf, 2, 3)]] void fail(const char *site,
                                                     const char *format, ...);

} // namespace emulator

#endif // RESNORM_TEST_EMULATION_REPORT_H
