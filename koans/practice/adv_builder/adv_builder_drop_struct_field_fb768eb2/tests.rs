#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_clash() {
        let mut taken = Vec::new();
        assert_eq!(book(&mut taken, 2, "14"), Ok(true));

        assert_eq!(book(&mut taken, 3, "14"), Ok(true));
    }

    #[test]
    fn bad_hour() {
        let mut taken = Vec::new();
        assert!(book(&mut taken, 1, "noon").is_err());
        assert!(taken.is_empty());
    }
}
