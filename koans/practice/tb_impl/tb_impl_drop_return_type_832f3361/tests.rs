#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_settings() {
        assert_eq!(bool::read("maybe"), None);
    }
}
