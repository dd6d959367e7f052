#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_a_parcel() {
        let parcel = weigh("X1", "250").unwrap();
        assert_eq!(parcel.grams, 250);
        assert_eq!(parcel.code, "X1");
        assert!(weigh("X2", "heavy").is_err());
    }
}
