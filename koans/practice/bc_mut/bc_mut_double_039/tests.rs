#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders() {
        let mut r = ('q', 'c');
        *upper(&mut r) = 'z';
        assert_eq!(r, ('c', 'z'));
        let mut s = (1.5, 2.5);
        assert_eq!(*upper(&mut s), 2.5);
    }

    #[test]
    fn widens() {
        let mut r = (9, 4);
        widen(&mut r, 2);
        assert_eq!(r, (2, 11));
        widen(&mut r, -1);
        assert_eq!(r, (3, 10));
    }
}
