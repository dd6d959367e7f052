#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serves() {
        let mut d = desk();
        assert_eq!(serve(&mut d, "echo:hi").unwrap(), "HI");
        assert_eq!(serve(&mut d, "queue:").unwrap(), "number 1");
        assert_eq!(serve(&mut d, "queue:").unwrap(), "number 2");
        assert_eq!(serve(&mut d, "tax:?"), None);
    }
}
