#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strengths() {
        assert_eq!(strength(Force { x: 3.0, y: 4.0 }), 5.0);
        assert_eq!(strength(Force { x: 0.0, y: -2.0 }), 2.0);
    }

    #[test]
    fn dots() {
        assert_eq!(
            dot(Force { x: 1.0, y: 2.0 }, Force { x: 3.0, y: 4.0 }),
            11.0
        );
        assert_eq!(dot(Force { x: 1.0, y: 0.0 }, Force { x: 0.0, y: 4.0 }), 0.0);
    }

    #[test]
    fn projects() {
        assert_eq!(
            along(Force { x: 2.0, y: 9.0 }, Force { x: 5.0, y: 0.0 }),
            2.0
        );
        assert_eq!(
            along(Force { x: 2.0, y: 9.0 }, Force { x: 0.0, y: 3.0 }),
            9.0
        );
    }
}
