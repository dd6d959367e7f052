#[cfg(test)]
mod tests {
    use super::*;

    fn barley(grams: u32) -> Sample {
        Sample {
            species: "Hordeum vulgare".to_string(),
            grams,
            storage: Storage::Freezer { celsius: -18 },
        }
    }

    #[test]
    fn accession_text() {
        assert_eq!(Accession::new(0), None);
    }

    #[test]
    fn withdraw_splits_the_sample() {
        let id = Accession::new(3).unwrap();
        let mut bank = SeedBank::default();
        assert_eq!(bank.deposit(id, barley(90)), None);
        assert_eq!(bank.withdraw(id, 30), Ok(barley(30)));
        assert_eq!(bank.deposit(id, barley(1)), Some(barley(60)));
    }

    #[test]
    fn withdraw_errors() {
        let (here, gone) = (Accession::new(1).unwrap(), Accession::new(2).unwrap());
        let mut bank = SeedBank::default();
        bank.deposit(here, barley(10));
        let error = bank.withdraw(here, 11).unwrap_err();

        assert_eq!(bank.withdraw(gone, 1), Err(BankError::Missing(gone)));
    }
}
