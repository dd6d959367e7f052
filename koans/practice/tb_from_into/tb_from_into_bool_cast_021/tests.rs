#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn blinker() {
        let world = World::parse(&["...", "###", "..."]);
        assert_eq!(world.survivors(), [4]);
        assert!(world.is_alive(3));
        assert!(!world.is_alive(0));
        assert!(!world.is_alive(90));
    }
}
