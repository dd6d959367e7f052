#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions() {
        assert_eq!(distance("4.5", "12").unwrap(), 7.5);
        assert_eq!(log_line("12", "4.5"), "Ok(7.5)");
    }

    #[test]
    fn smudged_chart() {
        assert!(distance("4", "a").unwrap_err().0.contains("float"));
        assert!(log_line("b", "4").starts_with("Err(BadChart("));
    }
}
