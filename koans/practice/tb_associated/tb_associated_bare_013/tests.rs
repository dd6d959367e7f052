#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        use Arithmetic::*;
        assert_eq!(
            Calculator::run(&[Push(4), Push(3), Negate, Add, Push(9)]),
            [1, 9]
        );
        assert_eq!(Calculator::run(&[Add]), [0]);
    }
}
