#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls() {
        let call = |name| Expr::Call {
            name,
            args: vec![1.into(), 'A'.into()],
        };

        let unknown = call("median");
        assert_eq!(unknown.to_string(), "median(1, A)");
    }
}
