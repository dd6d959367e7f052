#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn logs() {
        assert_eq!(log(&[9, 28]), "full sail; reef 3 sails");
        assert_eq!(log(&[]), "");
    }
}
