#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strengths() {
        assert_eq!(strength(Force(3.0, 4.0)), 5.0);
        assert_eq!(strength(Force(0.0, -2.0)), 2.0);
    }

    #[test]
    fn dots() {
        assert_eq!(dot(Force(1.0, 2.0), Force(3.0, 4.0)), 11.0);
        assert_eq!(dot(Force(1.0, 0.0), Force(0.0, 4.0)), 0.0);
    }

    #[test]
    fn projects() {
        assert_eq!(along(Force(2.0, 9.0), Force(5.0, 0.0)), 2.0);
        assert_eq!(along(Force(2.0, 9.0), Force(0.0, 3.0)), 9.0);
    }
}
