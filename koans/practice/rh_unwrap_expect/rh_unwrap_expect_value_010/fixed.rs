pub enum Term {
    Literal(i64),
    Variable(char),
    Negated(Box<Term>),
}

/// Unset variables count as 0.
pub fn value(term: &Term, scope: &[(char, i64)]) -> i64 {
    match term {
        Term::Literal(n) => *n,
        Term::Variable(name) => scope.iter().find(|v| v.0 == *name).map_or(0, |v| v.1),
        Term::Negated(inner) => -value(inner, scope),
    }
}
