#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn header() {
        let info = BitmapInfo::new(10, 4, 1);
        assert_eq!((info.size, info.height, info.planes), (16, -4, 1));
        assert_eq!(info.row_bytes(), 4);
    }
    #[test]
    fn padded_rows() {
        assert_eq!(image_bytes(3, 2), 24);
    }
}
