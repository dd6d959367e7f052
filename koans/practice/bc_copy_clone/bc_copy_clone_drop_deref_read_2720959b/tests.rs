#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_wait() {
        let squad = BTreeSet::from([11, 4, 9]);
        assert_eq!(bench(&squad, 9), Ok((4, 2)));
    }

    #[test]
    fn nobody_there() {
        let squad = BTreeSet::new();
        assert_eq!(bench(&squad, 1), Err("empty squad".to_string()));
    }
}
