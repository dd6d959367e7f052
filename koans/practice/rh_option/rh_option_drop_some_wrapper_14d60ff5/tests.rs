#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grey_heron() {
        assert_eq!(
            most_seen("robin 3\ngrey heron 8\nbad line\nwren 2").as_deref(),
            Some("grey heron")
        );
        assert_eq!(read("robin 3").len(), 1);
    }
}
