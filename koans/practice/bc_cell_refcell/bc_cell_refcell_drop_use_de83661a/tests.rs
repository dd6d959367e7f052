#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complex_arithmetic() {
        assert_eq!(Complex { re: 3.0, im: 4.0 }.norm(), 5.0);
    }
}
