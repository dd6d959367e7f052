#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn renamed() {
        assert_eq!(replicate(&Server::new("db"), 2), "db-1-2");
        assert_eq!(replicate(&Server::new("web"), 0), "web");
    }
}
