#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn short() {
        assert_eq!(shown(c"Blues"), "Blues");
    }
    #[test]
    fn truncated() {
        assert_eq!(shown(c"Nocturnes"), "Nocturn");
    }
}
