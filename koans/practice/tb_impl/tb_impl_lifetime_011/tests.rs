#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let kv = KeyValue { separator: ';' };
        assert_eq!(kv.field("at=9; by=ann", "by"), Some("ann"));
        assert_eq!(kv.field("at=9", "by"), None);
    }
    #[test]
    fn columns() {
        let kv = KeyValue { separator: ',' };
        assert_eq!(column(&kv, &["at=9,x=1", "x=2", "y=3"], "x"), ["1", "2"]);
    }
}
