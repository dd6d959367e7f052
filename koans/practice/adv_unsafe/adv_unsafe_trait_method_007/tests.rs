#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mirrored() {
        let device = Mirror(Fake {
            registers: [1, 2, 3, 4, 5, 6, 0b11, 1],
        });
        assert!(device.ready());
        assert_eq!(unsafe { device.read(1) }, 0b1100_0000);
    }
}
