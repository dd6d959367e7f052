#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn share_budget() {
        let (users, files) = clients(3);
        assert_eq!(files.get("a.bin").as_deref(), Some("files/a.bin"));
        assert_eq!(users.get("b"), None);
        assert_eq!(users.get("b.json").as_deref(), Some("users/b.json"));
        assert_eq!(files.get("c.json"), None);
    }
}
