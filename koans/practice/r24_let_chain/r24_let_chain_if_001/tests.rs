#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn holds_come_first() {
        let mut desk = Desk::default();
        desk.hold(7, "ana");
        assert_eq!(desk.lend(7, "bo"), Err("on hold for ana".to_string()));
        assert_eq!(desk.lend(7, "ana"), Ok(()));
        assert_eq!(desk.lend(7, "bo"), Err("lent to ana".to_string()));
        assert_eq!(desk.take_back(7).as_deref(), Some("ana"));
        assert_eq!(desk.lend(7, "bo"), Ok(()));
    }
}
