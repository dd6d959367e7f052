#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn published() {
        let e = EpisodeBuilder::default()
            .tags(["bees"])
            .title(7, "Wild Bees")
            .tags(vec!["garden"])
            .publish();
        assert_eq!(
            (e.slug.as_str(), e.title.as_str()),
            ("007-wild-bees", "Wild Bees")
        );
        assert_eq!(e.tags, ["bees", "garden"]);
    }
}
