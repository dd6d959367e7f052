#[derive(Debug, PartialEq)]
pub enum Expr {
    Num(i64),
    Neg(Box<Expr>),
    Add(Box<Expr>, Box<Expr>),
}

impl Expr {
    pub fn negated(&self) -> Expr {
        let flipped = match self {
            Expr::Num(n) => Expr::Num(-n),
            Expr::Neg(inner) => (**inner).clone(),
            Expr::Add(..) => Expr::Neg(Box::new(self.clone())),
        };
        flipped
    }
}
