#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_page() {
        let (shape, points) = ('o', 5);
        let book = [Leaf { shape, points: 7 }, Leaf { shape, points }];
        assert_eq!(page(&book, 'o', "5"), Ok(1));
        assert_eq!(page(&book, 'v', "5"), Ok(2));
        assert_eq!(page(&book, 'o', "7"), Ok(0));
    }

    #[test]
    fn points_must_be_numeric() {
        assert!(page(&[], 'o', "many").is_err());
    }
}
