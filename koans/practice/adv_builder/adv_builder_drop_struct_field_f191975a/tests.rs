#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zigzags() {
        assert_eq!(zigzag(Point { x: 0, y: 0 }, 2), Point { x: 1, y: 8 });
        assert_eq!(zigzag(Point { x: 5, y: 1 }, 1), Point { x: 5, y: 4 });
    }

    #[test]
    fn shifts() {
        let mut p = Point { x: 3, y: 7 };
        shift(&mut p, 4).y = 1;
        assert_eq!(p, Point { x: 7, y: 1 });
    }
}
