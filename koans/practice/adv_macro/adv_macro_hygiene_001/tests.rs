#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plain() {
        assert_eq!(
            postage(&Parcel {
                grams: 500,
                fragile: false,
                island: false
            }),
            390
        );
    }
    #[test]
    fn heavy_island() {
        assert_eq!(
            postage(&Parcel {
                grams: 2_500,
                fragile: true,
                island: true
            }),
            1_560
        );
    }
}
