#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheats() {
        assert_eq!(lives(&[Key::Up, Key::Up, Key::Down, Key::Fire]), 31);
        assert_eq!(lives(&[Key::Up, Key::Up, Key::Down]), 30);
    }

    #[test]
    fn honest() {
        assert_eq!(lives(&[Key::Up, Key::Down]), 3);
        assert_eq!(
            lives(&[Key::Fire, Key::Up, Key::Up, Key::Down, Key::Fire]),
            5
        );
    }
}
