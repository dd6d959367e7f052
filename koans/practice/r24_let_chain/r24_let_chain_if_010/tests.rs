#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn only_null_routes_count() {
        let hosts = "127.0.0.1 localhost ads.test\n\n# 0.0.0.0 commented.test\n0.0.0.0 track.test # why\n10.0.0.1 nas";
        assert_eq!(blocked(hosts), HashSet::from(["ads.test", "track.test"]));
    }
    #[test]
    fn names_alone_are_nothing() {
        assert!(blocked("just words\n").is_empty());
    }
}
