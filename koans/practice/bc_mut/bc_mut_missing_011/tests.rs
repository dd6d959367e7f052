#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws() {
        assert_eq!(show('x', '.'), vec!["x...", ".x..", "..x.", "...x"]);
    }

    #[test]
    fn other() {
        assert_eq!(show('#', ' '), vec!["#   ", " #  ", "  # ", "   #"]);
    }
}
