#[cfg(test)]
mod tests {
    use super::*;
    fn arm() -> Arm {
        Arm {
            at: Point(0, 0),
            reach: 5,
        }
    }
    #[test]
    fn follows() {
        let mut arm = arm();
        assert_eq!(arm.follow(&[Point(3, 4), Point(6, 8)]).unwrap(), 2);
        assert_eq!(arm.at, Point(6, 8));
    }
    #[test]
    fn stops() {
        let error = arm().follow(&[Point(3, 4), Point(9, 9)]).unwrap_err();
        assert_eq!(error.to_string(), "step 1 is out of reach from Point(3, 4)");
        assert!(arm().follow(&[Point(i32::MAX, 0)]).is_err());
    }
}
