#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts_the_same_text() {
        let errors = [
            ScanError::Smudged,
            ScanError::Unknown { code: 42 },
            ScanError::Smudged,
            ScanError::Expired { days: 3 },
        ];
        let counts = tally(&errors);
        assert_eq!(counts["the label cannot be read"], 2);
        assert_eq!(counts["no parcel has the code 000042"], 1);
        assert_eq!(counts["the label ran out 3 days ago"], 1);
    }
}
