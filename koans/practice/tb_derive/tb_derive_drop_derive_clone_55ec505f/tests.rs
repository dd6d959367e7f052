#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn drops_damaged_frames() {
        let left = [0b111, 0b110, 0b1].map(decode);
        let right = [0b100, 0b100, 0b1101].map(decode);
        assert_eq!(stereo(&left, &right), [(3, 2), (0, 6)]);
    }
}
