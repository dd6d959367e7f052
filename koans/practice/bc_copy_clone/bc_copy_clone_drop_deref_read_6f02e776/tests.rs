#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_the_fees() {
        let mut held = HashMap::from([(7, 100), (8, 0)]);
        assert_eq!(settle(&mut held, &[7, 8]), Ok(200));
        assert!(held.is_empty());
    }

    #[test]
    fn each_slip_once() {
        let mut held = HashMap::from([(7, 100)]);
        assert_eq!(settle(&mut held, &[7, 7]), Err(7));
    }
}
