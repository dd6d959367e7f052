#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn turns() {
        assert_eq!(North.right(), East);
        assert_eq!(West.quarter_turns_to(South), 3);
        assert_eq!(shortest_turn(West, South), -1);
    }
    #[test]
    fn back() {
        assert_eq!(East.back(), West);
        assert_eq!(shortest_turn(North, South), 2);
    }
}
