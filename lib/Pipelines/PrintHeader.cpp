//===- PrintHeader.cpp - A library's C header -----------------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "resnorm/Pipelines/EntryPoints.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::resnorm;

static bool isIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

/// The C type of an element in memory.
static StringRef elementName(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    switch (integer.getWidth()) {
    case 1:
      return "uint8_t";
    case 8:
      return "int8_t";
    case 16:
      return "int16_t";
    case 32:
      return "int32_t";
    default:
      return "int64_t";
    }
  return TypeSwitch<Type, StringRef>(type)
      .Case<Float16Type, BFloat16Type>([](Type) { return "uint16_t"; })
      .Case([](Float32Type) { return "float"; })
      .Case([](Float64Type) { return "double"; })
      .Default(StringRef("int64_t"));
}

/// The name of an element type, as MLIR writes it.
static std::string typeName(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static std::string descriptorName(RankedTensorType type) {
  return llvm::formatv("struct resnorm_memref_{0}_{1}d",
                       typeName(type.getElementType()), type.getRank());
}

/// C has no type for what a scalar of 16 bits is by value.
static bool isPassedByValue(Type type) {
  return !isa<Float16Type, BFloat16Type>(type);
}

/// The type of a scalar that is passed or returned by value.
static StringRef scalarName(Type type) {
  return type.isInteger(1) ? "bool" : elementName(type);
}

namespace {

class HeaderPrinter {
public:
  HeaderPrinter(llvm::raw_ostream &os, ArrayRef<EntryPoint> entryPoints)
      : os(os), entryPoints(entryPoints) {}

  void print(StringRef name) {
    os << "/* Functions that resnorm-compile compiled. Generated: do not edit. "
          "*/\n"
       << "#ifndef RESNORM_LIBRARY_" << name << "_H\n"
       << "#define RESNORM_LIBRARY_" << name << "_H\n\n"
       << "#include <stdbool.h>\n#include <stdint.h>\n\n"
       << rules << "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n";
    printDescriptors();
    for (const EntryPoint &entry : entryPoints)
      printFunction(entry);
    os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
  }

private:
  static constexpr StringLiteral rules = R"(/*
 * Two ways to call a function f:
 *
 * f(in0, ..., out0, ...), where all shapes are known: one pointer an argument,
 *   then one a result, to row-major contiguous elements; scalars by pointer,
 *   too. The caller owns all memory. Results must not overlap arguments.
 *
 * _mlir_ciface_f, always: tensors as descriptors of strided memory, of which
 *   `sizes` has the shape, and arguments must be row-major contiguous; scalars
 *   by value. The caller owns the results and calls free() on the `allocated`
 *   pointer of each. Several results come in a struct.
 *
 * Arguments are only read. The functions are reentrant.
 */
)";

  /// Guarded one by one: headers of several libraries share them.
  void printDescriptors() {
    llvm::SetVector<RankedTensorType> types;
    auto add = [&](TypeRange values) {
      for (Type value : values)
        if (auto type = dyn_cast<RankedTensorType>(value))
          types.insert(RankedTensorType::get(
              SmallVector<int64_t>(type.getRank(), ShapedType::kDynamic),
              type.getElementType()));
    };
    for (const EntryPoint &entry : entryPoints) {
      add(entry.type.getInputs());
      add(entry.type.getResults());
    }
    for (RankedTensorType type : types) {
      std::string name = descriptorName(type);
      std::string guard = StringRef(name).drop_front(7).upper();
      StringRef element = elementName(type.getElementType());
      os << "\n#ifndef " << guard << "\n#define " << guard << "\n"
         << name << " {\n  " << element << " *allocated, *aligned;\n"
         << "  int64_t offset;\n";
      if (int64_t rank = type.getRank())
        os << "  int64_t sizes[" << rank << "], strides[" << rank << "];\n";
      os << "};\n#endif\n";
    }
  }

  void printValue(const Twine &name, Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    os << " *   " << name << ": " << (tensor ? "tensor " : "scalar ");
    if (tensor)
      for (int64_t extent : tensor.getShape())
        (ShapedType::isDynamic(extent) ? os << "?" : os << extent) << "x";
    type = getElementTypeOrSelf(type);
    os << type << " (" << elementName(type);
    if (isa<Float16Type, BFloat16Type>(type))
      os << ", the bits";
    else if (type.isInteger(1))
      os << ", 0 or 1";
    os << ")\n";
  }

  void printFunction(const EntryPoint &entry) {
    os << "\n/**\n * The model's function " << entry.name.getValue() << ".\n";
    for (auto [i, type] : llvm::enumerate(entry.type.getInputs()))
      printValue("in" + Twine(i), type);
    for (auto [i, type] : llvm::enumerate(entry.type.getResults()))
      printValue("out" + Twine(i), type);
    os << " */\n";
    if (entry.isStatic())
      printBare(entry);
    printInterface(entry);
  }

  /// `void NAME(PARAMETERS);`, a line broken where it would be long.
  void printPrototype(StringRef result, const Twine &name,
                      ArrayRef<std::string> parameters) {
    std::string text = (result + " " + name + "(").str();
    os << text;
    size_t column = text.size();
    for (auto [i, parameter] : llvm::enumerate(parameters)) {
      if (i) {
        bool breaks = column + parameter.size() + 4 > 80;
        os << (breaks ? ",\n    " : ", ");
        column = breaks ? 4 : column + 2;
      }
      os << parameter;
      column += parameter.size();
    }
    os << (parameters.empty() ? "void" : "") << ");\n";
  }

  void printBare(const EntryPoint &entry) {
    SmallVector<std::string> parameters;
    for (auto [i, type] : llvm::enumerate(entry.type.getInputs()))
      parameters.push_back(llvm::formatv(
          "const {0} *in{1}", elementName(getElementTypeOrSelf(type)), i));
    for (auto [i, type] : llvm::enumerate(entry.type.getResults()))
      parameters.push_back(llvm::formatv(
          "{0} *out{1}", elementName(getElementTypeOrSelf(type)), i));
    printPrototype("void", entry.symbol.getValue(), parameters);
  }

  void printInterface(const EntryPoint &entry) {
    TypeRange results = entry.type.getResults();
    std::string name = ("_mlir_ciface_" + entry.symbol.getValue()).str();
    if (!llvm::all_of(entry.type.getInputs(), isPassedByValue) ||
        (results.size() == 1 && !isPassedByValue(results.front()))) {
      os << "/* " << name << " passes a 16-bit float by value, for which C has "
         << "no type. */\n";
      return;
    }
    SmallVector<std::string> parameters;
    std::string returned = "void";
    if (results.size() > 1) {
      std::string structName = ("struct " + entry.symbol.getValue()).str();
      os << structName << "_results {\n";
      for (auto [i, type] : llvm::enumerate(results)) {
        auto tensor = dyn_cast<RankedTensorType>(type);
        os << "  "
           << (tensor ? descriptorName(tensor) : elementName(type).str())
           << " out" << i << ";\n";
      }
      os << "};\n";
      parameters.push_back(structName + "_results *results");
    } else if (results.size() == 1) {
      if (auto tensor = dyn_cast<RankedTensorType>(results.front()))
        parameters.push_back(descriptorName(tensor) + " *out0");
      else
        returned = scalarName(results.front());
    }
    for (auto [i, type] : llvm::enumerate(entry.type.getInputs())) {
      if (auto tensor = dyn_cast<RankedTensorType>(type))
        parameters.push_back(
            llvm::formatv("const {0} *in{1}", descriptorName(tensor), i));
      else
        parameters.push_back(llvm::formatv("{0} in{1}", scalarName(type), i));
    }
    printPrototype(returned, name, parameters);
  }

  llvm::raw_ostream &os;
  ArrayRef<EntryPoint> entryPoints;
};

} // namespace

LogicalResult mlir::resnorm::printHeader(ModuleOp module, StringRef name,
                                         llvm::raw_ostream &os) {
  FailureOr<SmallVector<EntryPoint>> entryPoints = getEntryPoints(module);
  if (failed(entryPoints))
    return failure();
  for (const EntryPoint &entry : *entryPoints)
    if (!isIdentifier(entry.symbol))
      return module.emitError("expected exported names that C can declare, "
                              "found '")
             << entry.symbol.getValue() << "'";
  HeaderPrinter(os, *entryPoints).print(name);
  return success();
}
