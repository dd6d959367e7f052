#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn small() {
        assert_eq!(newsletter(&["Hi", "Bye"], &["a@x", "b@x"]), Ok(14));
    }
    #[test]
    fn large() {
        let text = "z".repeat(600);
        assert_eq!(
            newsletter(&[&text], &["a@x", "b@x"]),
            Err("1200 bytes are too much".into())
        );
    }
}
