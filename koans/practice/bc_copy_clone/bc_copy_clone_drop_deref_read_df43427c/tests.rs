#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        let list = HashMap::from([("box".to_string(), 500), ("fast".to_string(), 120)]);
        assert_eq!(bill(&list, "box", "fast"), Ok(740));
        assert_eq!(bill(&list, "box", "slow"), Err("slow".to_string()));
    }

    #[test]
    fn unknown_base() {
        let list = HashMap::new();
        assert_eq!(bill(&list, "tube", "fast"), Err("tube".to_string()));
    }
}
