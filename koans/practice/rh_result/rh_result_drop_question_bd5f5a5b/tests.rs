#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lengths() {
        assert_eq!(side_length(&["3:05", "0:55"]), Ok(240));
        assert_eq!(side_length(&["3.05"]), Err(Mistake::NoColon("3.05".into())));
        assert_eq!(seconds("a:1"), Err(Mistake::NotANumber("a".into())));
    }
    #[test]
    fn fit() {
        assert_eq!(fits(&["29:00"], &["31:00"], 60), Ok(false));
        assert_eq!(fits(&["29:00"], &["30:00"], 60), Ok(true));
    }
}
