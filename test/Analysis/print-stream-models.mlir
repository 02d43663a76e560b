// RUN: resnorm-opt %models/bert.linalg.mlir --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=BERT --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/bert.linalg.mlir --raise-to-resnorm --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=BERT --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/bert.linalg.mlir --raise-to-resnorm --resnorm-decompose --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=BERT --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/bert.tosa.mlir --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=BERT --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/gpt2.linalg.mlir --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=GPT2 --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/gpt2.linalg.mlir --raise-to-resnorm --resnorm-decompose --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=GPT2 --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/gpt2.tosa.mlir --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=GPT2 --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/llama.linalg.mlir --raise-to-resnorm --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=LLAMA --strict-whitespace --match-full-lines
// RUN: resnorm-opt %models/llama.tosa.mlir --resnorm-print-stream -o /dev/null 2>&1 | FileCheck %s --check-prefix=LLAMA --strict-whitespace --match-full-lines

// PyTorch's exports in linalg and TOSA, as they came, raised, and decomposed.

//       BERT:@main: post-ln · layer_norm · 3 layers · 6 residual adds · 7 norms
// BERT-EMPTY:
//  BERT-NEXT:  ○ stream start ─▶ layer_norm
//  BERT-NEXT:  │
//  BERT-NEXT:  ├─▶ attention ─▶ ⊕ ─▶ layer_norm  ╮
//  BERT-NEXT:  ├─▶ ffn ───────▶ ⊕ ─▶ layer_norm  ╯ ×3  layers 0-2
//  BERT-NEXT:  │
//  BERT-NEXT:  ● stream end

//       GPT2:@main: pre-ln · layer_norm · 3 layers · 6 residual adds · 7 norms
// GPT2-EMPTY:
//  GPT2-NEXT:  ○ stream start
//  GPT2-NEXT:  │
//  GPT2-NEXT:  ├─ layer_norm ─▶ attention ─▶ ⊕  ╮
//  GPT2-NEXT:  ├─ layer_norm ─▶ ffn ───────▶ ⊕  ╯ ×3  layers 0-2
//  GPT2-NEXT:  │
//  GPT2-NEXT:  ● stream end ─▶ layer_norm

//       LLAMA:@main: pre-ln · rms_norm · 3 layers · 6 residual adds · 7 norms
// LLAMA-EMPTY:
//  LLAMA-NEXT:  ○ stream start
//  LLAMA-NEXT:  │
//  LLAMA-NEXT:  ├─ rms_norm ─▶ attention ─▶ ⊕  ╮
//  LLAMA-NEXT:  ├─ rms_norm ─▶ ffn ───────▶ ⊕  ╯ ×3  layers 0-2
//  LLAMA-NEXT:  │
//  LLAMA-NEXT:  ● stream end ─▶ rms_norm

