# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Print a module with a function per argument: layers of attention and FFN in a placement.

    stack.py PLACEMENT:LAYERS[:OPTION] ...

OPTION is `scaled` (a number on each branch), `layer-scale` or `rezero` (a parameter on each), `gated` (an activation on
each), `headless` (without a final norm), `projected` (a projection reads the end, and its result is normed), `mlp`
(a head of two projections behind the final norm, and its result is normed), or `unjoined-N` (the result of sublayer N is added to nothing and goes on as the stream). The function is named by its
argument: `pre-ln:20:scaled` is @pre_ln_20_scaled. Every placement but post-ln has a final norm.
"""

import sys
from typing import Iterator

HEADER = """!x = tensor<4x8xf32>
!w = tensor<8x8xf32>
!g = tensor<8xf32>
!s = tensor<4x4xf32>
!t = tensor<8x4xf32>
#id = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
#one = affine_map<(d0, d1) -> ()>
"""

ATTENTION = """  %t{n} = linalg.transpose ins({x} : !x) outs(%transposed : !t) permutation = [1, 0]
  %s{n} = linalg.matmul ins({x}, %t{n} : !x, !t) outs(%zeros : !s) -> !s
  %p{n} = linalg.softmax dimension(1) ins(%s{n} : !s) outs(%scores : !s) -> !s
  %o{n} = linalg.matmul ins(%p{n}, {x} : !s, !x) outs(%zero : !x) -> !x
  %b{n} = linalg.matmul ins(%o{n}, %w : !x, !w) outs(%zero : !x) -> !x
"""

FFN = """  %u{n} = linalg.matmul ins({x}, %w : !x, !w) outs(%zero : !x) -> !x
  %r{n} = arith.maximumf %u{n}, %zero : !x
  %b{n} = linalg.matmul ins(%r{n}, %w : !x, !w) outs(%zero : !x) -> !x
"""

PRODUCT = """  %f{n} = linalg.generic {{indexing_maps = [#id, {map}, #id], iterator_types = ["parallel", "parallel"]}} ins(%b{n}, {factor} : !x, {type}) outs(%zero : !x) {{
  ^bb0(%a: f32, %c: f32, %out: f32):
    %0 = arith.mulf %a, %c : f32
    linalg.yield %0 : f32
  }} -> !x
"""

# What multiplies a branch: its indexing map, value and type.
FACTORS = {"layer-scale": ("#column", "%g", "!g"), "rezero": ("#one", "%scale", "tensor<f32>"),
           "gated": ("#id", "{x}", "!x")}


def norm(n: str, x: str) -> str:
    return f"  %n{n} = resnorm.layer_norm {x} scale(%g) : (!x, !g) -> !x\n"


def function(placement: str, layers: int, option: str) -> Iterator[str]:
    name = "_".join([placement.replace("-", "_"), str(layers), *([option.replace("-", "_")] if option else [])])
    yield f"func.func @{name}(%x: !x, %w: !w, %g: !g, %scale: tensor<f32>) -> !x {{\n"
    yield "  %zero = arith.constant dense<0.0> : !x\n  %zeros = arith.constant dense<0.0> : !s\n"
    yield "  %scores = tensor.empty() : !s\n  %transposed = tensor.empty() : !t\n"
    stream = "%x"
    for n in range(2 * layers):
        read = stream
        if placement in ("pre-ln", "peri-ln"):
            yield norm(f"i{n}", stream)
            read = f"%ni{n}"
        yield (FFN if n % 2 else ATTENTION).format(n=n, x=read)
        branch = f"%b{n}"
        if option in FACTORS:
            map_, factor, type_ = FACTORS[option]
            yield PRODUCT.format(n=n, map=map_, factor=factor.format(x=read), type=type_)
            branch = f"%f{n}"
        if placement == "peri-ln":
            yield norm(f"o{n}", branch)
            branch = f"%no{n}"
        if option == f"unjoined-{n}":
            stream = branch
            if placement == "post-ln":
                yield norm(str(n), stream)
                stream = f"%n{n}"
            continue
        yield (f"  %h{n} = resnorm.residual_add {stream}, {branch}"
               f"{' branch_scale = 0.5' if option == 'scaled' else ''} : (!x, !x) -> !x\n")
        stream = f"%h{n}"
        if placement == "post-ln":
            yield norm(str(n), stream)
            stream = f"%n{n}"
    if option == "projected":
        yield f"  %head = linalg.matmul ins({stream}, %w : !x, !w) outs(%zero : !x) -> !x\n"
        stream = "%head"
    if placement != "post-ln" and option != "headless":
        yield norm("", stream)
        stream = "%n"
    if option == "mlp":
        yield FFN.format(n="", x=stream) + norm("head", "%b")
        stream = "%nhead"
    yield f"  return {stream} : !x\n}}\n"


def main() -> None:
    sys.stdout.write(HEADER)
    for argument in sys.argv[1:]:
        placement, layers, *option = argument.split(":")
        sys.stdout.writelines(function(placement, int(layers), option[0] if option else ""))


if __name__ == "__main__":
    main()
