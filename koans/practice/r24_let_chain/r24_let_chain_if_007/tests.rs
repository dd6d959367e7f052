#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn folds_numbers() {
        let tree = Expr::Num(2).times(Expr::Num(3)).times(Expr::Var('x'));
        assert_eq!(tree.fold(), Expr::Num(6).times(Expr::Var('x')));
        assert_eq!(Expr::Num(1).times(Expr::Var('y')).fold(), Expr::Var('y'));
    }
    #[test]
    fn leaves_overflow_alone() {
        let tree = Expr::Num(i64::MAX).times(Expr::Num(2));
        assert_eq!(tree.clone().fold(), tree);
    }
}
