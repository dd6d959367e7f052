#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn throws() {
        let mut c = Cup::new([1, 2, 3, 4, 6, 5, 1].into_iter());
        assert_eq!(c.throws_until(7), 2);
        assert_eq!(c.throws_until(11), 1);
        assert_eq!(c.throws_until(2), u32::MAX);
    }
}
