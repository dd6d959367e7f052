#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn same_area() {
        let mut survey = Survey::default();
        assert_eq!(survey.answer("sw1a 1aa"), 1);
        assert_eq!(survey.answer("SW1A1AA"), 2);
        survey.answer("N1 9GU");
        assert_eq!(survey.areas(), 2);
    }
}
