#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grows() {
        let first = draw('A');
        let second = draw('B');
        assert_eq!(second.number, first.number + 1);
        assert_eq!(second.counter, 'B');
        assert!(first < second);
    }
    #[test]
    fn queue() {
        let slip = Slip {
            number: 9,
            counter: 'A',
        };
        assert_eq!(waiting_before(&slip, 5), 3);
        assert_eq!(waiting_before(&slip, 20), 0);
    }
}
