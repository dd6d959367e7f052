#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_or_missing() {
        let cases = BTreeMap::from([(70, Stage::Filed)]);
        assert_eq!(latest_case(&cases, 69).unwrap(), "sealed");
        assert_eq!(latest_case(&BTreeMap::new(), 1), None);
    }
}
