#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn builds_urls() {
        assert_eq!(
            url(
                "t.example",
                Tile {
                    zoom: 3,
                    x: 2,
                    y: 5
                },
                true
            ),
            "https://t.example/3/2/5@2x.png"
        );
    }
    #[test]
    fn fetches_four_children() {
        let urls = prefetch(
            "t",
            Tile {
                zoom: 0,
                x: 0,
                y: 0,
            },
        );
        assert_eq!(
            urls,
            [
                "https://t/1/0/0.png",
                "https://t/1/1/0.png",
                "https://t/1/0/1.png",
                "https://t/1/1/1.png"
            ]
        );
    }
}
