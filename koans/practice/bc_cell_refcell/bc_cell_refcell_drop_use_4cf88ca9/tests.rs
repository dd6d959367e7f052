#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_marks() {
        assert_eq!(fill(&[]).unwrap_err(), "no marks");
    }
}
