#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bigger_disc() {
        assert_eq!(bigger(Disc(2.0), Plate(3.0, 3.0)).area(), 12.0);
    }
    #[test]
    fn bigger_plate() {
        assert_eq!(bigger(Disc(1.0), Plate(3.0, 3.0)).area(), 9.0);
    }
}
