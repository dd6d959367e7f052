use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Season {
    pub wins: u32,
    pub losses: u32,
}

pub fn season(wins: u32, games: u32) -> Season {
    let losses = games - wins;
    Season { wins, losses }
}

pub fn describe(table: &BTreeMap<String, Season>, team: &str) -> Option<String> {
    let season = table.get(team)?;
    let played = season.wins + season.losses;
    Some(format!("{team} after {played}: {season:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_are_the_rest() {
        let year = season(7, 10);
        assert_eq!(year.wins, 7);
        assert_eq!(year.losses, 3);
    }

    #[test]
    fn describes_a_team() {
        let table = BTreeMap::from([("Bears".to_string(), season(2, 3))]);
        let line = describe(&table, "Bears").unwrap();
        assert_eq!(line, "Bears after 3: Season { wins: 2, losses: 1 }");
        assert_eq!(describe(&table, "Lions"), None);
    }
}
