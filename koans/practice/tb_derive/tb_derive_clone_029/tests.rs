#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks() {
        let p = staircase(Point { x: 0, y: 0 }, 3);
        assert_eq!(p.len(), 3);
        assert_eq!(p[2], Point { x: 2, y: -4 });
    }

    #[test]
    fn other() {
        assert_eq!(staircase(Point { x: 5, y: 5 }, 1), [Point { x: 5, y: 5 }]);
        assert!(staircase(Point { x: 1, y: 1 }, 0).is_empty());
    }
}
