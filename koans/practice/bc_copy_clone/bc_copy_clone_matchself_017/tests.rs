#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn folds() {
        let e = Expr::sum(
            Expr::sum(Expr::Num(2), Expr::Num(-2)),
            Expr::Var("x".into()),
        );
        assert_eq!(e.simplified(), Expr::Var("x".into()));
    }
    #[test]
    fn keeps() {
        let e = Expr::sum(Expr::Var("a".into()), Expr::Num(1));
        assert_eq!(e.simplified(), e);
    }
}
