#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice() {
        let teams: Vec<Team> = ["a", "b", "a"].map(Team::from).to_vec();
        assert_eq!(duplicates(&teams), ["a"]);
    }
}
