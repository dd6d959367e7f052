#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(Id::<Customer>::new(4).number(), 4);
        assert_eq!(Id::<u8>::new(9).number(), 9);
    }

    #[test]
    fn twins() {
        let [a, b] = twice(&Id::new(12));
        assert_eq!(a.number(), 12);
        assert_eq!(b.number(), 12);
        let [a, _] = twice(&Id::new(3));
        assert_eq!(a.number(), 3);
    }
}
