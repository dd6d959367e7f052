#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    Num(i64),
    Var(char),
    Mul(Box<Expr>, Box<Expr>),
}

impl Expr {
    pub fn times(self, other: Expr) -> Expr {
        Expr::Mul(Box::new(self), Box::new(other))
    }

    pub fn fold(self) -> Expr {
        let Expr::Mul(left, right) = self else {
            return self;
        };
        let (left, right) = (left.fold(), right.fold());
        if let Expr::Num(a) = left {
            if let Expr::Num(b) = right {
                if let Some(product) = a.checked_mul(b) {
                    return Expr::Num(product);
                }
            }
        }
        if left == Expr::Num(1) {
            right
        } else {
            left.times(right)
        }
    }
}
