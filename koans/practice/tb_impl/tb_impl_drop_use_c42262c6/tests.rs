#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complex_arithmetic() {
        let i = Complex { re: 0, im: 1 };
        assert_eq!(i * i, Complex::from(-1));
    }
}
