#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn programs() {
        assert_eq!(run("1d+d+"), Some(4));
        assert_eq!(run("1+"), None);
        assert_eq!(run("x"), None);
    }
}
