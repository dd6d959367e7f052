#[cfg(test)]
mod tests {
    use super::*;
    const BOARD: &str = "red plums 90c\nsold out\nfigs 45c\n7";
    #[test]
    fn reads() {
        assert_eq!(
            offers(BOARD),
            [
                Offer {
                    fruit: "red plums",
                    cents: 90
                },
                Offer {
                    fruit: "figs",
                    cents: 45
                }
            ]
        );
        assert_eq!(cheapest(BOARD), Some("figs"));
    }
}
