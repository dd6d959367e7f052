#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rolls_are_counted_once() {
        assert_eq!(weak_rolls("3 -"), Ok(2));
        assert_eq!(weak_rolls("4 4"), Ok(1));
        assert_eq!(weak_rolls("X X"), Ok(0));
        assert_eq!((pins("X"), pins("-"), pins("7")), (Ok(10), Ok(0), Ok(7)));
    }

    #[test]
    fn bad_frames() {
        assert_eq!(weak_rolls("X"), Err("two rolls".to_string()));
        assert_eq!(weak_rolls("X ?"), Err("bad roll ?".to_string()));
    }
}
