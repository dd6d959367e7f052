#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shown() {
        assert_eq!(Vault::new("Ida", 5).to_string(), "Ida's filled vault");
        assert_eq!(Vault::new("Al", 0).to_string(), "Al's empty vault");
    }
}
