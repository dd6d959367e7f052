#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accession_text() {
        assert_eq!(Accession::new(0), None);
    }

    #[test]
    fn withdraw_errors() {
        let (here, gone) = (Accession::new(1).unwrap(), Accession::new(2).unwrap());

        assert_eq!(BankError::Missing(gone).to_string(), "no sample 2");
    }
}
