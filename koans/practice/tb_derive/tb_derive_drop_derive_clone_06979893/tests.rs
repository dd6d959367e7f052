#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn packs() {
        assert_eq!(Rgba([1, 2, 3, 4]).pack(), 0x0102_0304);
        assert_eq!(Rgba::unpack(0xFF00_0010), Rgba([255, 0, 0, 16]));
    }
    #[test]
    fn blends() {
        assert_eq!(
            blend_half(&[Rgba([0, 100, 255, 8])], &[Rgba([200, 50, 255, 4])]),
            [0x644B_FF06]
        );
    }
}
