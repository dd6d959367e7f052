#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_missing() {
        let german = Messages::new([("bye", "tschüss")]);
        assert_eq!(
            farewell(&german, &Messages::new([])),
            "tschüss / bye manque"
        );
        assert_eq!(german.get("hi"), "hi fehlt");
    }
}
