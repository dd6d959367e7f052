#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complex_arithmetic() {
        let i = Complex { re: 0, im: 1 };

        assert_eq!((i + 2.into()) - i, Complex { re: 2, im: 0 });
    }
}
