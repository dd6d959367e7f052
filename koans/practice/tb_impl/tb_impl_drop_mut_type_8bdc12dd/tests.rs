#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shouts() {
        assert_eq!(
            Joined {
                nick: "ann".to_string()
            }
            .shout(),
            "ANN JOINED"
        );
        assert_eq!(
            Joined {
                nick: "Bo".to_string()
            }
            .shout(),
            "BO JOINED"
        );
    }
}
