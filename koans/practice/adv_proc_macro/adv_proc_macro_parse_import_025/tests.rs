#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_rows() {
        let matrix: Matrix = syn::parse_str("1.0 2.5; 3.0 4.0").unwrap();
        assert_eq!(
            matrix,
            Matrix {
                width: 2,
                cells: vec![1.0, 2.5, 3.0, 4.0]
            }
        );
        assert_eq!(matrix.height(), 2);
    }
    #[test]
    fn ragged() {
        let error = syn::parse_str::<Matrix>("1.0; 2.0 3.0").unwrap_err();
        assert!(error.to_string().ends_with("rows differ in length"));
    }
}
