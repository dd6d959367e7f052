#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges() {
        let p = unpack(&[vec![("oat", 500), ("pea", 50)], vec![("oat", 250)]]);
        assert_eq!(
            p,
            Pantry::from([("oat".to_string(), 750), ("pea".to_string(), 50)])
        );
    }

    #[test]
    fn single() {
        assert_eq!(unpack(&[vec![("fig", 3)]])["fig"], 3);
        assert!(unpack(&[]).is_empty());
    }
}
