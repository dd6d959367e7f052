#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bin_text() {
        assert_eq!("C-12".parse::<Bin>().unwrap().to_string(), "C-12");
        assert_eq!("C12".parse::<Bin>(), Err(BinError::Dash));
        assert_eq!("CC-1".parse::<Bin>(), Err(BinError::Aisle("CC".into())));
        let error = "C-x".parse::<Bin>().unwrap_err();
        assert!(matches!(error, BinError::Level(_)));
    }
}
