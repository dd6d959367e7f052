#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip() {
        let mut bitmap = Bitmap::blank(2, 2, Depth::Rgb);
        bitmap.pixel_mut(1, 1).unwrap().copy_from_slice(&[7, 8, 9]);
        assert!(bitmap.pixel_mut(2, 0).is_none());
    }
}
