#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn widths() {
        assert_eq!(frame(&[&1u8, &2u16, &-1i16]), [0x7E, 1, 0, 2, 0xFF, 0xFF]);
    }
    #[test]
    fn flags() {
        assert_eq!(frame(&[&true, &false]), [0x7E, 0xFF, 0]);
    }
}
