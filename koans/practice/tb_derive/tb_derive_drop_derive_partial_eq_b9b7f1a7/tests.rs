#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_visit_is_not_new() {
        let mut seen = HashSet::new();
        assert!(visit(&mut seen, -1, 4));
        assert!(!visit(&mut seen, -1, 4));
        assert!(seen.contains(&Room { floor: -1, door: 4 }));
    }
}
