#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(
            parse("eco"),
            Config {
                target: 20,
                eco: true
            }
        );
        assert_eq!(
            parse("18 on"),
            Config {
                target: 18,
                eco: false
            }
        );
    }
    #[test]
    fn first_wins() {
        assert_eq!(
            config("23 eco"),
            &Config {
                target: 23,
                eco: true
            }
        );
        assert_eq!(config("5").target, 23);
    }
}
