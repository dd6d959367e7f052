#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn burns() {
        let mut t = Torch { charge: 0.65 };
        assert_eq!(t.beam(), Beam::Bright);
        assert_eq!(t.burn(), Beam::Bright);
        assert_eq!(t.burn(), Beam::Dim);
        assert_eq!(t.burn(), Beam::Off);
    }
}
