#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single() {
        assert_eq!(report(Expr::Num(7)), "1 numbers make 7");
    }

    #[test]
    fn nested() {
        let e = Expr::Add(
            Box::new(Expr::Num(1)),
            Box::new(Expr::Add(Box::new(Expr::Num(2)), Box::new(Expr::Num(-9)))),
        );
        assert_eq!(report(e), "3 numbers make -6");
    }
}
