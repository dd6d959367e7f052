#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_host_has_no_count() {
        let logs = HashMap::new();
        assert_eq!(error_count(&logs, "db7"), None);
    }
}
