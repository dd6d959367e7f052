#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        assert_eq!(
            hashtag_line(&["Hi #Rust fans", "#Ferris # ok"]),
            "#ferris #rust"
        );
        assert_eq!(hashtag_line(&["#A"]), "#a");
    }

    #[test]
    fn none() {
        assert_eq!(hashtag_line(&["no tags", ""]), "");
    }
}
