#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    Num(i64),
    Var(String),
    Sum(Box<Expr>, Box<Expr>),
}

impl Expr {
    pub fn sum(a: Expr, b: Expr) -> Expr {
        Expr::Sum(Box::new(a), Box::new(b))
    }

    pub fn simplified(&self) -> Expr {
        match self {
            Expr::Sum(a, b) => match (a.simplified(), b.simplified()) {
                (Expr::Num(x), Expr::Num(y)) => Expr::Num(x + y),
                (Expr::Num(0), other) | (other, Expr::Num(0)) => other,
                (left, right) => Expr::sum(left, right),
            },
            Expr::Var(name) => Expr::Var(name.clone()),
            Expr::Num(n) => Expr::Num(*n),
        }
    }
}
