#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scarf_pattern() {
        assert_eq!(scarf("xo-x"), (6, "xo-x/xo-x/--".to_string()));
    }
}
