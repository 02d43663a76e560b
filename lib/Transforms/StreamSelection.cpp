//===- StreamSelection.cpp - Which layers a rewrite changes ---------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamSelection.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::resnorm;

FailureOr<StreamSelection> StreamSelection::parse(Location loc,
                                                  StringRef layers,
                                                  StringRef function,
                                                  int64_t stream) {
  StreamSelection selection;
  selection.layers = layers.str();
  selection.function = function.str();
  selection.stream = stream;
  SmallVector<StringRef> parts;
  layers.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [low, high] = part.split('-');
    unsigned first, last;
    if (low.getAsInteger(10, first) ||
        (part.contains('-') ? high.getAsInteger(10, last)
                            : low.getAsInteger(10, last)) ||
        last < first)
      return emitError(loc)
             << "expected layers to be ranges such as 0-5,11, but found '"
             << layers << "'";
    selection.ranges.push_back({first, last});
  }
  return selection;
}

bool StreamSelection::selectsLayer(unsigned index) const {
  return ranges.empty() || llvm::any_of(ranges, [&](auto range) {
           return index >= range.first && index <= range.second;
         });
}

std::string StreamSelection::describe() const {
  SmallVector<std::string, 3> parts;
  if (!layers.empty())
    parts.push_back("layers " + layers);
  if (stream >= 0)
    parts.push_back("stream " + std::to_string(stream));
  if (!function.empty())
    parts.push_back("'" + function + "'");
  return parts.empty() ? "" : " in " + llvm::join(parts, " of ");
}
