#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn orders() {
        assert_eq!(compare(c"delay", c"reverb"), Ordering::Less);
        assert_eq!(compare(c"gate", c"gate"), Ordering::Equal);
    }
    #[test]
    fn searches() {
        let plugins = [c"chorus", c"delay", c"reverb"];
        assert_eq!(position(&plugins, c"delay"), Ok(1));
        assert_eq!(position(&plugins, c"echo"), Err(2));
    }
}
