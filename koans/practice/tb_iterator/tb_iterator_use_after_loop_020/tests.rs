#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn five_tourists() {
        let tourists = ["A", "B", "C", "D", "E"].map(String::from).to_vec();
        let buses = board(tourists, 3);
        assert_eq!(buses.len(), 2);
        assert_eq!(buses[0].names, ["A", "B", "C"]);
        assert_eq!(
            (buses[1].seats, buses[1].names.as_slice()),
            (2, &["D".to_string(), "E".to_string()][..])
        );
    }
    #[test]
    fn nobody() {
        assert!(board(vec![], 3).is_empty());
    }
}
