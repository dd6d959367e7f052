#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_refused() {
        assert_eq!(load("4k2").err(), Some('k'));
    }
}
