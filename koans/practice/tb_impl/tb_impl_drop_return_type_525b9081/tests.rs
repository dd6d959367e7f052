#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn guides() {
        assert_eq!(
            tour(&[0, 0x0205]),
            Ok(vec![
                Exhibit::Garden,
                Exhibit::Room {
                    floor: 2,
                    number: 5
                }
            ])
        );
    }
    #[test]
    fn unknown() {
        assert_eq!(
            tour(&[0, 0x0905]).unwrap_err().to_string(),
            "no exhibit has code 0x0905"
        );
    }
}
