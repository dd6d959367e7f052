#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn only_once() {
        install("Moss", 4).unwrap();
        assert_eq!(
            install("Fern", 3),
            Err("already installed, Fern ignored".to_string())
        );
        assert_eq!(pages(9), 3);
        assert_eq!(heading(2), "Moss - page 2");
    }
}
