#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn racks() {
        assert_eq!(rack("web", 2), "web-1:1;web-2:2;");
        assert_eq!(rack("db", 1), "db-1:1;");
    }

    #[test]
    fn empty() {
        assert_eq!(rack("x", 0), "");
        assert_eq!(RouterTable::default().render(), "");
    }
}
