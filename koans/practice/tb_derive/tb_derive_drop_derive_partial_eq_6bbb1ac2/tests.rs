#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accession_text() {
        assert_eq!("17".parse::<Accession>(), Err(None));
        assert!("SB-x".parse::<Accession>().unwrap_err().is_some());
        assert_eq!(Accession::new(0), None);
    }
}
