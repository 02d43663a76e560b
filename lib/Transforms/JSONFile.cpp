//===- JSONFile.cpp - JSON that a pass reads or writes --------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JSONFile.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::resnorm;

LogicalResult mlir::resnorm::writeJSONFile(Location loc, StringRef what,
                                           StringRef path,
                                           const llvm::json::Value &content) {
  llvm::Error error =
      llvm::writeToOutput(path, [&](llvm::raw_ostream &os) -> llvm::Error {
        os << llvm::formatv("{0:2}\n", content);
        return llvm::Error::success();
      });
  if (!error)
    return success();
  return emitError(loc) << "cannot write " << what << " '" << path
                        << "': " << llvm::toString(std::move(error));
}

FailureOr<llvm::json::Value>
mlir::resnorm::readJSONFile(Location loc, StringRef what, StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return emitError(loc) << "cannot read " << what << " '" << path
                          << "': " << buffer.getError().message();
  llvm::Expected<llvm::json::Value> content =
      llvm::json::parse((*buffer)->getBuffer());
  if (!content)
    return emitError(loc) << "expected " << what << " '" << path
                          << "' to be JSON, but found: "
                          << llvm::toString(content.takeError());
  return std::move(*content);
}
