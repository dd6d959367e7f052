use crate::build::num;
use crate::Formula;

/// Without additions of nothing, products with 0 and 1, and double signs.
pub fn simplify(formula: &Formula) -> Formula {
    match formula {
        Formula::Add(a, b) => match (simplify(a), simplify(b)) {
            (Formula::Number(x), Formula::Number(y)) => num(x + y),
            (Formula::Number(0.0), other) | (other, Formula::Number(0.0)) => other,
            (a, b) => a + b,
        },
        Formula::Mul(a, b) => match (simplify(a), simplify(b)) {
            (Formula::Number(x), Formula::Number(y)) => num(x * y),
            (Formula::Number(0.0), _) | (_, Formula::Number(0.0)) => num(0.0),
            (Formula::Number(1.0), other) | (other, Formula::Number(1.0)) => other,
            (a, b) => a * b,
        },
        Formula::Neg(a) => match simplify(a) {
            Formula::Number(x) => num(-x),
            Formula::Neg(inner) => inner,
            other => -other,
        },
        other => *other,
    }
}
