#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index<u32> {
        let mut index = Index::default();
        index.insert(&1, ["Rust", "web"]);
        index.insert(&2, ["rust"]);
        index.insert(&3, ["web", "css"]);
        index
    }

    #[test]
    fn queries() {
        let index = index();
        let ids = |query: Query| index.search(&query).into_iter().collect::<Vec<_>>();

        assert!(ids(tag("java")).is_empty());
    }
}
