#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn by_level() {
        let directory: HashMap<String, Result<u8, u16>> =
            [("a1", Ok(3)), ("b2", Ok(1)), ("c3", Err(2019))]
                .map(|(k, v)| (k.to_string(), v))
                .into();
        let door = Door {
            directory: &directory,
            level: 2,
        };
        assert_eq!(
            ["a1", "b2", "c3", "d4"].map(|badge| door.opens_for(badge)),
            [true, false, false, false]
        );
        assert_eq!(
            directory.level("c3"),
            Err(BadgeError::Revoked { since: 2019 })
        );
    }
}
