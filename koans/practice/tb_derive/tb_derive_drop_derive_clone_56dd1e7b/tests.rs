#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns() {
        let r = |x, y, heading| Rover { x, y, heading };
        assert_eq!(about_face(r(0, 0, 0), 3), r(0, -3, 180));
        assert_eq!(about_face(r(1, 1, 180), 2), r(1, 3, 0));
    }

    #[test]
    fn sideways() {
        let r = |x, y, heading| Rover { x, y, heading };
        assert_eq!(about_face(r(5, 0, 270), 4), r(9, 0, 90));
        assert_eq!(about_face(r(5, 0, 90), 4), r(1, 0, 270));
    }
}
