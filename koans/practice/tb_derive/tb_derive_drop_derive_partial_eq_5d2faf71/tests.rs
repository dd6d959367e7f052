#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn normalised() {
        assert_eq!(
            index(&["#Moss", " moss ", "Fern"]),
            [Tag("fern".into()), Tag("moss".into()), Tag("z".into())]
        );
    }
}
