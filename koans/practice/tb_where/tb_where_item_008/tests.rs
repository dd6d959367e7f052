#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn marches() {
        assert_eq!(
            march_text("up,up,left,halt"),
            Position { east: -1, north: 2 }
        );
        assert_eq!(
            march(vec!["down", "right"]),
            Position { east: 1, north: -1 }
        );
    }
}
