#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flags() {
        let mut flags = Flags::new(|name| match name {
            "COLOR" => Ok("yes".to_string()),
            "DEBUG" => Ok("0".to_string()),
            "LEVEL" => Ok("4".to_string()),
            _ => Err(VarError::NotPresent),
        });
        assert!(flags.on("COLOR"));
        assert!(!flags.on("DEBUG"));
        assert!(!flags.on("OTHER"));
        assert_eq!(
            (flags.level("LEVEL"), flags.level("COLOR"), flags.asked()),
            (4, 0, 5)
        );
    }
}
