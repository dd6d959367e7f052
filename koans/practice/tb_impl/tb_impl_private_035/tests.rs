#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn day() {
        assert_eq!(
            bulletin(&[1, 8]),
            "clear (1 oktas), then overcast (8 oktas)"
        );
        assert_eq!(bulletin(&[9]), "obscured (9 oktas)");
    }
}
