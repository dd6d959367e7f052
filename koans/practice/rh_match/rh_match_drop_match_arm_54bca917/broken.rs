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
        Expr::Sum(Box::new(self), Box::new(other.into()))
    }
}

impl<T: Into<Expr>> Mul<T> for Expr {
    type Output = Expr;

    fn mul(self, other: T) -> Expr {
        Expr::Product(Box::new(self), Box::new(other.into()))
    }
}

impl Expr {
    pub fn walk(&self, visit: &mut impl FnMut(&Expr)) {
        visit(self);
        match self {
            Expr::Sum(left, right) | Expr::Product(left, right) => {
                left.walk(visit);
                right.walk(visit);
            }
        }
    }
}
