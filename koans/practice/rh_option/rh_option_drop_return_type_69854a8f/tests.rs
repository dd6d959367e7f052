#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accession_text() {
        assert_eq!(Accession::new(0), None);
    }
}
