#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_field_has_no_history() {
        let mut field = Vec::new();
        assert!(plant(&mut field, Crop::Kale).is_err());
        assert!(field.is_empty());
    }
}
