#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn closes() {
        let front = Scanner::open(3);
        let back = Scanner::open(7);
        assert_eq!((front.port(), back.port(), open_count()), (3, 7, 2));
        drop(front);
        assert_eq!(open_count(), 1);
        drop(back);
        assert_eq!(open_count(), 0);
    }
}
