#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depths_convert_both_ways() {
        assert_eq!(u8::from(Depth::Gray), 1);
    }
}
