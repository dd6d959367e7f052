use crate::Formula;
use std::collections::BTreeMap;

pub type Values = BTreeMap<char, f64>;

/// The value, unless a variable has none.
pub fn eval(formula: &Formula, values: &Values) -> Option<f64> {
    Some(match formula {
        Formula::Number(value) => *value,
        Formula::Var(name) => *values.get(name)?,
        Formula::Add(a, b) => eval(a, values)? + eval(b, values)?,
        Formula::Mul(a, b) => eval(a, values)? * eval(b, values)?,
        Formula::Neg(a) => -eval(a, values)?,
    })
}

/// The variables, each once.
pub fn variables(formula: &Formula) -> Vec<char> {
    fn walk(formula: &Formula, found: &mut Vec<char>) {
        match formula {
            Formula::Number(_) => {}
            Formula::Var(name) if found.contains(name) => {}
            Formula::Var(name) => found.push(*name),
            Formula::Add(a, b) | Formula::Mul(a, b) => {
                walk(a, found);
                walk(b, found);
            }
            Formula::Neg(a) => walk(a, found),
        }
    }
    let mut found = Vec::new();
    walk(formula, &mut found);
    found
}
