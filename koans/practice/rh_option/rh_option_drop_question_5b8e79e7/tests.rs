#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_amounts() {
        let names = BTreeMap::new();
        assert!(amount("dozen", &names).is_none());
        assert!(amount("", &names).is_none());
    }
}
