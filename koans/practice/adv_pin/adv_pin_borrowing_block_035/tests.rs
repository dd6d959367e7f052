#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn thirsty() {
        let plants = [
            Plant {
                name: "fern".into(),
                every_days: 2,
            },
            Plant {
                name: "cactus".into(),
                every_days: 21,
            },
        ];
        assert_eq!(monday(&plants, 4), ["water fern"]);
        assert_eq!(monday(&plants, 42), ["water fern", "water cactus"]);
    }
}
