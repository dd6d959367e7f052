#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plain() {
        assert_eq!(encode(&[Stitch::Knit, Stitch::Purl]), [2, 0x4B, 0x50]);
    }
    #[test]
    fn cable() {
        assert_eq!(encode(&[Stitch::Cable(6)]), [1, 0x43, 6]);
        assert_eq!(Stitch::Cable(2).code(), 0x43);
    }
}
