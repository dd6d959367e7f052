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
    }

    #[test]
    fn search_is_sorted() {
        let mut bank = SeedBank::default();
        for number in [9, 4] {
            bank.deposit(Accession::new(number).unwrap(), barley(5));
        }
        let found = bank.ids_of("Hordeum vulgare");

        assert_eq!(found[1].1, &Storage::Freezer { celsius: -18 });
        assert!(bank.ids_of("Zea mays").is_empty());
    }
}
