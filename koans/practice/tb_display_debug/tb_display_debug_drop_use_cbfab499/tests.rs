#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_can_fail() {
        let text = |name: &str| Device::open(name).err().map(|e| e.to_string());
        assert_eq!(text("").as_deref(), Some("driver did not open"));
        assert!(text("a\0").unwrap().starts_with("bad name: nul byte"));
    }
}
