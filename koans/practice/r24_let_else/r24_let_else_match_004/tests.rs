#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn calculates() {
        assert_eq!(eval("3 4 + 2 * 1 -"), Ok(13));
    }
    #[test]
    fn complains() {
        assert_eq!(eval("3 +"), Err("too few operands"));
        assert_eq!(eval("3 4"), Err("operands left over"));
        assert_eq!(eval("3 4 /"), Err("unknown operator"));
        assert_eq!(eval("3 four"), Err("not a token"));
    }
}
