#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgent_patients_go_first() {
        let mut room = BinaryHeap::new();
        admit(&mut room, "Kim", &2);
        admit(&mut room, "Raj", &5);
        assert_eq!(call_next(&mut room), Some("Raj (5)".to_string()));
        assert_eq!(call_next(&mut room), Some("Kim (2)".to_string()));
    }

    #[test]
    fn nobody_waits() {
        let mut room = BinaryHeap::new();
        assert_eq!(call_next(&mut room), None);
    }
}
