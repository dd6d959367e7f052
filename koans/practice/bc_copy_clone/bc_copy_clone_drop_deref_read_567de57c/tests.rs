#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bar_fits() {
        assert!(stretch(&[20, 30], &30).is_none());
        assert!(stretch(&[], &1).is_none());
    }
}
