#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dials() {
        let d = |mode, text| Dial { mode, text }.celsius();
        assert_eq!(d(Mode::Fan, "G4"), 180);
        assert_eq!(d(Mode::Off, "200"), 200);
        assert_eq!(d(Mode::Grill, "max"), 230);
        assert_eq!(d(Mode::Fan, "Gx"), 160);
        assert_eq!(d(Mode::Off, ""), 0);
    }
}
