#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depths_convert_both_ways() {
        assert_eq!(Depth::try_from(4), Ok(Depth::Rgba));
        assert_eq!(u8::from(Depth::Gray), 1);
        assert_eq!(Depth::try_from(2), Err(BitmapError::Depth(2)));
    }
}
