#[cfg(test)]
mod tests {
    use super::*;
    const STAMPS: [Stamp; 2] = [
        Stamp {
            country: "Peru",
            year: 1901,
        },
        Stamp {
            country: "Oman",
            year: 1966,
        },
    ];
    #[test]
    fn exports() {
        let mut file = Vec::new();
        assert_eq!(export(&STAMPS, &mut file).unwrap(), 2);
        assert_eq!(file, b"1901\tPeru\n1966\tOman\n");
    }
    #[test]
    fn checks_order() {
        let [first, second] = STAMPS;
        assert_eq!(
            export(&[second, first], &mut Vec::new())
                .unwrap_err()
                .to_string(),
            "Peru is out of order"
        );
    }
}
