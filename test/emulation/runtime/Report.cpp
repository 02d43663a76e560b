//===- Report.cpp - How the emulator stops --------------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Launch.h"
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

void emulator::fail(const char *site, const char *format, ...) {
  std::fputs("resnorm-emulator: error: ", stderr);
  if (std::string where = describeRunningThread(); !where.empty())
    std::fprintf(stderr, "%s, ", where.c_str());
  std::fprintf(stderr, "%s: ", site);
  va_list arguments;
  va_start(arguments, format);
  std::vfprintf(stderr, format, arguments);
  va_end(arguments);
  std::fputc('\n', stderr);
  std::abort();
}
