#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn four_racers() {
        let race = Race::new(&[("Odermatt", 95), ("Kilde", 93), ("Feuz", 99), ("Paris", 97)]);
        assert_eq!(race.podium(), ["Kilde", "Odermatt", "Paris"]);
        assert_eq!(race.slower_than(95), 2);
    }
}
