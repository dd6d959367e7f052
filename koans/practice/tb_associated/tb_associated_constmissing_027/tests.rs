#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn opens() {
        let d = Dial::set(42);
        assert_eq!(d.attempt(&["4200", "0042"]), Ok(2));
        assert_eq!(d.attempt(&["1", "2", "3", "0042"]), Err(3));
    }
}
