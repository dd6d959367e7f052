#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_crew_returns() {
        let code = "K9".to_string();
        let mut queue = VecDeque::from([Ship { code, crew: 12 }]);
        assert_eq!(dock(&mut queue, &8), Some("K9".to_string()));
        assert_eq!(queue[0].crew, 4);
        assert_eq!(dock(&mut queue, &8), Some("K9".to_string()));
        assert!(queue.is_empty());
    }

    #[test]
    fn nobody_waits() {
        let mut queue = VecDeque::new();
        assert_eq!(dock(&mut queue, &8), None);
    }
}
