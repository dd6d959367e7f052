#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws_a_hook() {
        let path = trace("3r2");
        assert_eq!(path.len(), 4);
        assert_eq!((path[3].x, path[3].y), (2, 3));
    }
    #[test]
    fn four_turns() {
        assert_eq!(trace("rrrr")[4], Turtle::START);
    }
}
