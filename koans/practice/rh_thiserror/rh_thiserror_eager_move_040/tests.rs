#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn uses_yarn() {
        let mut loom = Loom::new(HashMap::from([("wool".to_string(), 50)]));
        assert_eq!(loom.thread("wool".into(), 20), Ok(30));
        assert_eq!(loom.log(), ["wool"]);
    }
    #[test]
    fn unknown_yarn() {
        let mut loom = Loom::new(HashMap::new());
        assert_eq!(loom.thread("silk".into(), 1), Err(NoYarn("silk".into())));
    }
}
