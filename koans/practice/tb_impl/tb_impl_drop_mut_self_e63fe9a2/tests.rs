#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_bits() {
        let mut bits = Bits::default();
        bits.extend([true, false, true]);
        bits.extend(vec![true; 6]);
        assert_eq!(bits.packed(), [0b1011_1111, 0b1000_0000]);
    }
}
