#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_gate_takes_longer() {
        let (pier, number) = ('B', 7);
        let gates = [Gate { pier: 'A', number }, Gate { pier, number }];
        let text = walk_to(&gates, Gate { pier, number });
        assert_eq!(text, Some("B7, 2 min".to_string()));
    }

    #[test]
    fn unknown_gate() {
        let gate = Gate {
            pier: 'C',
            number: 1,
        };
        assert!(walk_to(&[], gate).is_none());
    }
}
