use std::fmt;
use std::ops::{Add, Mul};

#[derive(Clone)]
pub enum Expr {
    Value(i64),
    Cell(char),
    Sum(Box<Expr>, Box<Expr>),
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

impl<T: Into<Expr>> Add<T> for Expr {
    type Output = Expr;

    fn add(self, other: T) -> Expr {
        Expr::Sum(Box::new(self), Box::new(other))
    }
}

impl<T: Into<Expr>> Mul<T> for Expr {
    type Output = Expr;

    fn mul(self, other: T) -> Expr {
        Expr::Product(Box::new(self), Box::new(other.into()))
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Value(value) => write!(f, "{value}"),
            Expr::Cell(cell) => write!(f, "{cell}"),
            Expr::Sum(left, right) => write!(f, "({left} + {right})"),
            Expr::Product(left, right) => write!(f, "{left} * {right}"),
        }
    }
}
