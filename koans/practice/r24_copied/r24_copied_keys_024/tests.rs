#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prunes() {
        let mut repository = Repository::default();
        repository
            .commit("main", 3)
            .commit("fix", 9)
            .commit("old", 5)
            .commit("fix", 7);
        assert_eq!(repository.names(), ["fix", "main", "old"]);
        assert_eq!(repository.last_activity(), Some(9));
        assert_eq!(repository.prune(6), 1);
        assert_eq!(repository.names(), ["fix", "main"]);
    }
}
