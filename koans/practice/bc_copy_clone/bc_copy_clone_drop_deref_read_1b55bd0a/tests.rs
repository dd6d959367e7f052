#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn understands() {
        assert_eq!(understand("go  north"), Act::Go("north".into()));
        assert_eq!(
            understand("use the key on the door"),
            Act::Use {
                item: "key".into(),
                on: Some("door".into())
            }
        );
        assert_eq!(
            understand("use lamp"),
            Act::Use {
                item: "lamp".into(),
                on: None
            }
        );
        assert_eq!(understand("sing"), Act::Confused);
    }
}
