#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn first_that_fits() {
        let mooring = |number, length, power| Mooring {
            number,
            length,
            power,
        };
        let mut marina = Marina {
            moorings: vec![
                mooring(1, 8.0, false),
                mooring(2, 12.0, true),
                mooring(3, 12.0, false),
            ],
            reserved: vec![],
        };
        assert_eq!(marina.reserve(9.0, false), Some(2));
        assert_eq!(marina.reserve(9.0, true), None);
        assert_eq!(marina.reserve(9.0, false), Some(3));
        assert_eq!(marina.place(7.0, false).unwrap().number, 1);
    }
}
