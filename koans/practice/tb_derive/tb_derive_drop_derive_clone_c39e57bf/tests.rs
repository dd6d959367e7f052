#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number() {
        assert_eq!(Expr::Num(3).negated().clone(), Expr::Num(-3));
        assert_eq!(Expr::Num(-8).negated().clone(), Expr::Num(8));
    }

    #[test]
    fn double() {
        assert_eq!(
            Expr::Neg(Box::new(Expr::Num(5))).negated().clone(),
            Expr::Num(5)
        );
    }

    #[test]
    fn sum() {
        let s = Expr::Add(Box::new(Expr::Num(1)), Box::new(Expr::Num(2)));
        assert_eq!(s.negated().clone(), Expr::Neg(Box::new(s.clone())));
    }
}
