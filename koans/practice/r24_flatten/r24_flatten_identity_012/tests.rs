#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names_in_order() {
        let carriage = Carriage::from_slots(&[None, Some("Uma"), Some("Otto"), None]);
        assert_eq!(carriage.passengers(), ["Uma", "Otto"]);
        assert_eq!(carriage.longest_name(), 4);
        assert_eq!(Carriage::from_slots(&[None]).longest_name(), 0);
    }
}
