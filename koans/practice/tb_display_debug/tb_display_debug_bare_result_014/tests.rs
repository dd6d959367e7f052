#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn squares() {
        assert_eq!(
            square("(1-2i)^2", Complex { re: 1, im: -2 }),
            "(1-2i)^2 = -3-4i"
        );
        assert_eq!(square("i^2", Complex { re: 0, im: 1 }), "i^2 = -1");
        assert_eq!(square("(1+i)^2", Complex { re: 1, im: 1 }), "(1+i)^2 = 2i");
    }
}
