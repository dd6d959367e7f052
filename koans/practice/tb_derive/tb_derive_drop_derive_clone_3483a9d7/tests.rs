#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes_are_checked() {
        assert!(Ml::new(-1.0).is_none());
    }
}
