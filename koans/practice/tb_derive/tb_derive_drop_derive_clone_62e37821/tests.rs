#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sees() {
        let a = Atlas(vec![
            Constellation {
                name: "Orion",
                season: Season::Winter,
                stars: 7,
            },
            Constellation {
                name: "Lyra",
                season: Season::Summer,
                stars: 5,
            },
            Constellation {
                name: "Lepus",
                season: Season::Winter,
                stars: 2,
            },
        ]);
        assert_eq!(a.visible(Season::Winter, 5).collect::<Vec<_>>(), ["Orion"]);
        assert_eq!(a.visible(Season::Summer, 1).count(), 1);
    }
}
