#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known() {
        assert_eq!(say("delay", 4), "We are sorry for the delay (platform 4)");
    }
    #[test]
    fn unknown() {
        assert_eq!(say("fire", 1), "Attention please (platform 1)");
        assert_eq!(longest(), 28);
    }
}
