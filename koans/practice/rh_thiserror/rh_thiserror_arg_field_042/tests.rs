#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn franks() {
        assert_eq!(
            frank(
                Size {
                    width: 140,
                    height: 100
                },
                3
            ),
            Ok(2)
        );
    }
    #[test]
    fn states_the_reason() {
        let text = |width, stamps| {
            frank(Size { width, height: 120 }, stamps)
                .unwrap_err()
                .to_string()
        };
        assert_eq!(text(300, 1), "300x120 mm is larger than a postcard");
        assert_eq!(text(200, 0), "2 stamps missing");
    }
}
