#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(changes(Light::Red), 2);
        assert_eq!(changes(Light::Amber), 1);
        assert_eq!(changes(Light::Green), 0);
    }
}
