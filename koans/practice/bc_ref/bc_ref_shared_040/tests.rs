#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_beds() {
        let mut w = BinaryHeap::from([
            (3, "Ida".to_string()),
            (9, "Joe".to_string()),
            (5, "Kay".to_string()),
        ]);
        assert_eq!(admit(&mut w, 2, 1), ["Joe", "Kay"]);
        assert_eq!(w.into_sorted_vec(), [(3, "Ida".to_string())]);
    }

    #[test]
    fn by_urgency() {
        let mut w = BinaryHeap::from([(3, "Ida".to_string()), (9, "Joe".to_string())]);
        assert_eq!(admit(&mut w, 5, 4), ["Joe"]);
        assert_eq!(w.len(), 1);
        assert_eq!(admit(&mut w, 5, 3), ["Ida"]);
        assert!(w.is_empty());
    }
}
