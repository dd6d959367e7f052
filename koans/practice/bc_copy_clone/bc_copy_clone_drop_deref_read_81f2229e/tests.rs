#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheap_halls_have_no_discount() {
        let small = hall("8").ok().unwrap();
        assert_eq!(price(&small, 2), Ok(24));
        assert_eq!(price(&small, 3), Err("no such row".to_string()));
    }

    #[test]
    fn dear_halls_have_one() {
        let large = hall("35").ok().unwrap();
        assert_eq!(price(&large, 1), Ok(25));
        assert_eq!(hall("free").err(), Some("bad price free".to_string()));
    }
}
