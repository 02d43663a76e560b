// RUN: resnorm-opt %s --resnorm-emit-entry-points --split-input-file --verify-diagnostics

// expected-error @below {{expected the attribute resnorm.entry_points that resnorm-prepare-exports records}}
module {
}

// -----

// expected-error @below {{expected llvm.func @k_f and its C interface, found no such function}}
module attributes {resnorm.entry_points = [{name = "f", symbol = "k_f", type = () -> ()}]} {
}

// -----

// expected-error @below {{expected llvm.func @k_f and its C interface, found no C interface}}
module attributes {resnorm.entry_points = [{name = "f", symbol = "k_f", type = () -> ()}]} {
  llvm.func @k_f() {
    llvm.return
  }
}
