#[cfg(test)]
mod tests {
    use super::*;
    fn log() -> [Event; 5] {
        [
            Event::Coin(200),
            Event::Sold("gum", 4, 1),
            Event::Coin(50),
            Event::Sold("nuts", 0, 6),
            Event::Jam(6),
        ]
    }
    #[test]
    fn money() {
        assert_eq!(cash(&log()), 250);
    }
    #[test]
    fn slots() {
        assert_eq!(empty_slots(&log()), [6]);
        assert_eq!(last_sale(&log()), Some("nuts"));
    }
}
