#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_win() {
        let hands = [Hand("Kim", 20), Hand("Lee", 23), Hand("Max", 19)];
        assert_eq!(winners(&hands, 19), "[Hand(\"Kim\", 20)]");
        assert_eq!(
            winners(&hands, 18),
            "[Hand(\"Kim\", 20), Hand(\"Max\", 19)]"
        );
    }

    #[test]
    fn none_win() {
        assert_eq!(winners(&[Hand("Kim", 17)], 18), "house wins");
    }
}
