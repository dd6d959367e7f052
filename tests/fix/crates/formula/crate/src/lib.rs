//! Formulas: built, simplified, evaluated.

pub mod build;
pub mod eval;
pub mod simplify;

/// A formula in one variable per letter.
#[derive(Debug, Clone, PartialEq)]
pub enum Formula {
    Number(f64),
    Var(char),
    Add(Box<Formula>, Box<Formula>),
    Mul(Box<Formula>, Box<Formula>),
    Neg(Formula),
}
