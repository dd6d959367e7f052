#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loudness() {
        let c = Clip::from(&[3i16, -4, 0][..]);
        assert_eq!(c.peak(), Some(4));
        assert_eq!(c.energy(), 25.0);
        assert_eq!(Clip::from(&[][..]).peak(), None);
    }
}
