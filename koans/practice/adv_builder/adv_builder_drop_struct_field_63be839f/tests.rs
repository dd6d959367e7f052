#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_wide_bar() {
        let canvas = stretch(&[20, 50, 90], &30).unwrap();
        assert_eq!(canvas.to_string(), "50 by 30");
    }

    #[test]
    fn no_bar_fits() {
        assert!(stretch(&[20, 30], &30).is_none());
        assert!(stretch(&[], &1).is_none());
    }
}
