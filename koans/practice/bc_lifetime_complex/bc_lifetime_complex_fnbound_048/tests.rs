#[cfg(test)]
mod tests {
    use super::*;
    fn recs() -> Vec<Record> {
        ["a,bbb", "cc", ""]
            .iter()
            .map(|l| Record {
                fields: l.split(',').map(String::from).collect(),
            })
            .collect()
    }
    #[test]
    fn nth() {
        assert_eq!(nth_fields(&recs(), 1), ["bbb"]);
        assert_eq!(nth_fields(&recs(), 0), ["a", "cc", ""]);
    }
    #[test]
    fn by_length() {
        assert_eq!(select(&recs(), longest), ["bbb", "cc", ""]);
    }
}
