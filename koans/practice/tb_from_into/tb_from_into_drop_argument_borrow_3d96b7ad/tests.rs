#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gaps() {
        assert_eq!(
            missing(&[Folio(4), Folio(1)], Folio(5)),
            [Folio(2), Folio(3), Folio(5)]
        );
        assert!(missing(&[Folio(1)], Folio(1)).is_empty());
    }
}
