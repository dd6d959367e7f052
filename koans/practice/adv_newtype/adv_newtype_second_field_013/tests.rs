#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quadrants() {
        assert_eq!(Bearing::degrees(-10.0).quadrant(), "north-west");
        assert_eq!(Bearing::degrees(350.0).turn(20.0).quadrant(), "north-east");
        assert_eq!(Bearing::degrees(0.0).turn(100.0).quadrant(), "south-east");
        assert_eq!(Bearing::degrees(181.0).quadrant(), "south-west");
    }
}
