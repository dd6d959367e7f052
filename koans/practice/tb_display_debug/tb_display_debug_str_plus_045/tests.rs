#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cards() {
        assert_eq!(
            frame(&Card {
                title: Some(Title::Dr),
                name: "Who"
            }),
            "*  Dr. Who   *"
        );
        assert_eq!(
            frame(&Card {
                title: Some(Title::Prof),
                name: "X"
            }),
            "*  Prof. X   *"
        );
        assert_eq!(
            Card {
                title: None,
                name: "Al"
            }
            .to_string(),
            "Al"
        );
    }
}
