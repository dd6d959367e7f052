#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn turns() {
        let debate = Debate::between(&["Ada", "Bo", "Cy"]);
        assert_eq!(debate.current(), "Ada");
        assert_eq!(debate.next(), "Bo");
        debate.withdraw("Ada");
        assert_eq!(debate.current(), "Bo");
        assert_eq!(debate.next(), "Cy");
        assert_eq!(debate.next(), "Bo");
    }
}
