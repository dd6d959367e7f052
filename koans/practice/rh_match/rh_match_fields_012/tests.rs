#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn areas() {
        assert_eq!(Cut::Wedge(5.0, 5.0, 6.0).area(), 12.0);
        assert_eq!(Cut::Strip(2.0, 5.0).area(), 10.0);
        assert!((Cut::Disc(1.0).area() - 3.1416).abs() < 0.001);
    }
    #[test]
    fn edges() {
        assert_eq!(Cut::Wedge(3.0, 4.0, 5.0).edge(), 12.0);
    }
}
