#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks() {
        assert_eq!(could_walk("Elm Road 1, York", "Mill Lane 2,York"), Ok(true));
        assert_eq!(could_walk("Elm Road 1, York", "Elm Road 1,York"), Ok(false));
        assert_eq!(
            could_walk("Elm Road 1, York", "Elm Road 1, Hull"),
            Ok(false)
        );
        assert_eq!(could_walk("Elm Road 1, York", ", York"), Ok(false));
    }

    #[test]
    fn comma_needed() {
        assert_eq!(could_walk("York", "a, b"), Err("from where?"));
        assert_eq!(could_walk("a, b", "York"), Err("to where?"));
    }
}
