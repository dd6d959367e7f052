#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn round_trip() {
        for flags in [0, 0b1010_0110, 255] {
            assert_eq!(pack(unpack(flags)), flags);
        }
        assert!(unpack(4)[2]);
    }
    #[test]
    fn raised() {
        assert_eq!(newly_raised(0b0011, 0b1010_0010), [5, 7]);
    }
}
