#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn opens() {
        let mut door = Door::start();
        (0..3).for_each(|_| door.tick(false));
        assert_eq!(door.display(), "75%");
        door.tick(false);
        assert_eq!(door.display(), "open");
    }
    #[test]
    fn stops() {
        let mut door = Door::start();
        door.tick(false);
        door.tick(true);
        door.tick(false);
        assert_eq!(door.display(), "blocked at 25%");
    }
}
