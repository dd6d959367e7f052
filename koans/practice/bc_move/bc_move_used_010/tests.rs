#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn square() {
        let p = Polygon {
            corners: vec![(0, 0), (2, 0), (2, 2), (0, 2)],
        };
        assert_eq!(p.doubled_area(), 8);
    }

    #[test]
    fn triangle() {
        let p = Polygon {
            corners: vec![(0, 0), (0, 3), (4, 0)],
        };
        assert_eq!(summary(p), (12, 3));
    }

    #[test]
    fn other() {
        let p = Polygon {
            corners: vec![(1, 1), (3, 1), (3, 2), (1, 2)],
        };
        assert_eq!(summary(p), (4, 4));
    }
}
