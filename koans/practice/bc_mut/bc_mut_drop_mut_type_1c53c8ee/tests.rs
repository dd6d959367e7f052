#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws() {
        assert_eq!(draw("2.3"), "--o---");
        assert_eq!(draw("x1x"), "o-o");
    }

    #[test]
    fn empty() {
        assert_eq!(draw(""), "");
    }
}
