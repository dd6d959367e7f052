#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn skips_empty_boxes() {
        let gift = |cents| {
            Some(Donation {
                donor: "x".into(),
                cents,
            })
        };
        let drive = Drive::new(1000, vec![gift(300), None, gift(450)]);
        assert_eq!(drive.collected(), 750);
        assert_eq!(drive.missing(), Some(250));
        assert_eq!(Drive::new(5, vec![gift(6)]).missing(), None);
    }
}
