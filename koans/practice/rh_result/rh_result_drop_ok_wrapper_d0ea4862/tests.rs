#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn compares() {
        let v = Version {
            major: 1,
            minor: 12,
        };
        assert!(v == v);
        assert!(pinned(&["1.0", "1.12"], v));
        assert!(!pinned(&["1", "1.x"], v));
    }
}
