#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Expr {
        (Expr::from('A') + 2) * 'B'
    }

    #[test]
    fn walking() {
        let formula = sample() + sample();

        let mut nodes = 0;
        formula.walk(&mut |_| nodes += 1);
        assert_eq!(nodes, 11);
    }
}
