#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(code_letters("let x # note"), 4);
        assert_eq!(code_letters("# all"), 0);
        assert_eq!(code_letters("a = b1"), 2);
    }
}
