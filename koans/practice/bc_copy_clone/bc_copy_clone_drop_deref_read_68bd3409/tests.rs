#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn untested_salt() {
        let table = HashMap::from([("Potash".to_string(), Flame::Lilac)]);
        assert!(burn(&table, "Potash").is_ok());
        assert!(burn(&table, "Sugar").is_err());
    }
}
