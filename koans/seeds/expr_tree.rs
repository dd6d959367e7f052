//! Spreadsheet formulas as trees.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::{Add, Mul};

#[derive(Clone)]
pub enum Expr {
    Value(i64),
    Cell(char),
    Sum(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
    Call { name: &'static str, args: Vec<Expr> },
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

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expr::Value(value) => write!(f, "{value}"),
            Expr::Cell(cell) => write!(f, "{cell}"),
            Expr::Sum(left, right) => write!(f, "({left} + {right})"),
            Expr::Product(left, right) => write!(f, "{left} * {right}"),
            Expr::Call { name, args } => {
                let args: Vec<_> = args.iter().map(ToString::to_string).collect();
                write!(f, "{name}({})", args.join(", "))
            }
        }
    }
}

#[derive(Debug, PartialEq)]
pub enum EvalError {
    EmptyCell(char),
    UnknownFunction(&'static str),
    Overflow,
}

impl Expr {
    pub fn eval(&self, cells: &dyn Fn(char) -> Option<i64>) -> Result<i64, EvalError> {
        match self {
            Expr::Value(value) => Ok(*value),
            Expr::Cell(cell) => cells(*cell).ok_or(EvalError::EmptyCell(*cell)),
            Expr::Sum(left, right) => {
                let right = right.eval(cells)?;
                left.eval(cells)?
                    .checked_add(right)
                    .ok_or(EvalError::Overflow)
            }
            Expr::Product(left, right) => left
                .eval(cells)?
                .checked_mul(right.eval(cells)?)
                .ok_or(EvalError::Overflow),
            Expr::Call { name, args } => {
                let values = args.iter().map(|arg| arg.eval(cells));
                let values = values.collect::<Result<Vec<i64>, _>>()?;
                match *name {
                    "max" => Ok(values.into_iter().max().unwrap_or(0)),
                    "count" => Ok(values.len() as i64),
                    _ => Err(EvalError::UnknownFunction(name)),
                }
            }
        }
    }

    pub fn walk(&self, visit: &mut impl FnMut(&Expr)) {
        visit(self);
        match self {
            Expr::Value(_) | Expr::Cell(_) => {}
            Expr::Sum(left, right) | Expr::Product(left, right) => {
                left.walk(visit);
                right.walk(visit);
            }
            Expr::Call { args, .. } => args.iter().for_each(|arg| arg.walk(visit)),
        }
    }

    pub fn cells(&self) -> BTreeSet<char> {
        let mut found = BTreeSet::new();
        self.walk(&mut |expr| {
            if let Expr::Cell(cell) = expr {
                found.insert(*cell);
            }
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Expr {
        (Expr::from('A') + 2) * 'B'
    }

    fn sheet(cell: char) -> Option<i64> {
        match cell {
            'A' => Some(4),
            'B' => Some(5),
            'Z' => Some(i64::MAX),
            _ => None,
        }
    }

    #[test]
    fn evaluates() {
        let formula = sample();
        assert_eq!(formula.eval(&sheet), Ok(30));
        assert_eq!(formula.to_string(), "(A + 2) * B");
    }

    #[test]
    fn errors() {
        let overflow = Expr::from('Z') + 1;
        assert_eq!(overflow.clone().eval(&sheet), Err(EvalError::Overflow));
        assert_eq!((overflow * 'Q').eval(&sheet), Err(EvalError::Overflow));
        let empty = Expr::from('Q') * 1;
        assert_eq!(empty.eval(&sheet), Err(EvalError::EmptyCell('Q')));
    }

    #[test]
    fn calls() {
        let call = |name| Expr::Call {
            name,
            args: vec![1.into(), 'A'.into()],
        };
        assert_eq!(call("max").eval(&sheet), Ok(4));
        assert_eq!(call("count").eval(&sheet), Ok(2));
        let unknown = call("median");
        assert_eq!(unknown.to_string(), "median(1, A)");
        let error = unknown.eval(&sheet).unwrap_err();
        assert_eq!(error, EvalError::UnknownFunction("median"));
    }

    #[test]
    fn walking() {
        let formula = sample() + sample();
        assert_eq!(formula.cells(), BTreeSet::from(['A', 'B']));
        let mut nodes = 0;
        formula.walk(&mut |_| nodes += 1);
        assert_eq!(nodes, 11);
        let call = Expr::Call {
            name: "max",
            args: vec![formula],
        };
        assert_eq!(call.cells().len(), 2);
    }
}
