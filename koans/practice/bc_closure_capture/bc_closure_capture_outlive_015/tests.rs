#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let gallery = [
            Photo {
                tags: vec!["sea", "dog"],
                year: 2019,
            },
            Photo {
                tags: vec!["sea"],
                year: 2021,
            },
            Photo {
                tags: vec!["dog"],
                year: 2021,
            },
        ];
        assert_eq!(search(&gallery, "sea").len(), 2);
        assert_eq!(search(&gallery, "sea -dog")[0].year, 2021);
        assert_eq!(search(&gallery, "2021 dog").len(), 1);
        assert_eq!(search(&gallery, "-2021").len(), 1);
    }
}
