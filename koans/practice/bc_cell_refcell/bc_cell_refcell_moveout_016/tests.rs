#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flushes_when_long() {
        let t = Telegraph::new(10);
        assert_eq!(t.key("arrive"), None);
        assert_eq!(t.key("monday"), Some("ARRIVE MONDAY STOP".into()));
        assert_eq!(t.key("bye"), None);
        assert_eq!(t.flush(), "BYE STOP");
        assert_eq!(t.flush(), "STOP");
    }
}
