#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscribes() {
        let mut b = Broker::default();
        b.topics.insert("news".to_string(), vec![4]);
        assert_eq!(b.subscribe("news", 9), Ok(2));
        assert_eq!(b.topics["news"], vec![4, 9]);
    }

    #[test]
    fn unknown() {
        let mut b = Broker::default();
        assert_eq!(b.subscribe("jazz", 1), Err("no topic jazz".to_string()));
        assert!(b.topics.is_empty());
    }
}
