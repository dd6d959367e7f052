use syn::{BinOp, Error, Expr, ExprBinary, Lit, Result};

pub fn evaluate(expression: &Expr) -> Result<i64> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse(),
            other => Err(Error::new(other.span(), "only whole numbers")),
        },
        Expr::Paren(inner) => evaluate(&inner.expr),
        Expr::Binary(ExprBinary {
            left, op, right, ..
        }) => {
            let (left, right) = (evaluate(left)?, evaluate(right)?);
            let value = match op {
                BinOp::Add(_) => left.checked_add(right),
                BinOp::Mul(_) => left.checked_mul(right),
                _ => return Err(Error::new(op.span(), "only + and *")),
            };
            value.ok_or_else(|| Error::new(expression.span(), "too large"))
        }
        other => Err(Error::new(other.span(), "not constant")),
    }
}
