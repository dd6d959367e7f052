#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses() {
        assert_eq!(address("mail").err(), Some("no port"));
        assert_eq!(address("mail:70000").err(), Some("bad port"));
    }
}
