#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plans() {
        let press = Press { pages_per_sheet: 8 };
        assert_eq!(
            press.plan(17),
            Plan {
                sheets: 3,
                blank: 7
            }
        );
        assert_eq!(
            press.plan(16),
            Plan {
                sheets: 2,
                blank: 0
            }
        );
        assert!(press.fits_exactly(24) && !press.fits_exactly(25));
        assert_eq!(press.cheapest(&[17, 23, 9]), Some(23));
    }
}
