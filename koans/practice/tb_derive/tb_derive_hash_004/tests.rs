#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loop_returns_to_the_start() {
        assert_eq!(cells_crossed("NESW"), 4);
        assert_eq!(cells_crossed("NSNS"), 2);
    }

    #[test]
    fn straight_lines_and_noise() {
        assert_eq!(cells_crossed(""), 1);
        assert_eq!(cells_crossed("EE?E"), 4);
        assert_eq!(cells_crossed("WWS"), 4);
    }
}
