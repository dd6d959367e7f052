#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configuration_is_checked() {
        assert_eq!(Median::try_from(4).err(), Some(ConfigError::EvenWindow(4)));
    }
}
