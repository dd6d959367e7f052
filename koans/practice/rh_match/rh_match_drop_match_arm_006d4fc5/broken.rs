use std::ops::Mul;

#[derive(Clone)]
pub enum Expr {
    Value(i64),
    Cell(char),

    Product(Box<Expr>, Box<Expr>),
}

impl From<i64> for Expr {
    fn from(value: i64) -> Self {
        Expr::Value(value)
    }
}

impl From<char> for Expr {
    fn from(cell: char) -> Self {
        Expr::Cell(cell)
    }
}

impl<T: Into<Expr>> Mul<T> for Expr {
    type Output = Expr;

    fn mul(self, other: T) -> Expr {
        Expr::Product(Box::new(self), Box::new(other.into()))
    }
}

#[derive(Debug, PartialEq)]
pub enum EvalError {
    EmptyCell(char),

    Overflow,
}

impl Expr {
    pub fn eval(&self, cells: &dyn Fn(char) -> Option<i64>) -> Result<i64, EvalError> {
        match self {
            Expr::Value(value) => Ok(*value),
            Expr::Cell(cell) => cells(*cell).ok_or(EvalError::EmptyCell(*cell)),
        }
    }
}
