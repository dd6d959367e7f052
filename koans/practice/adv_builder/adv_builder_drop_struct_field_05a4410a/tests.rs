#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_to_the_exit() {
        let doors = BTreeMap::from([(7, 3), (3, 5), (5, 0)]);
        assert_eq!(steps_to_exit(&doors, &7), Some(3));
        assert_eq!(steps_to_exit(&doors, &0), Some(0));
    }

    #[test]
    fn dead_end_gives_nothing() {
        let doors = BTreeMap::from([(7, 3)]);
        assert_eq!(steps_to_exit(&doors, &7), None);
    }
}
