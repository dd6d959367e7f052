#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settles() {
        let mut l = [5, 0, 0];
        assert_eq!(settle_sand(&mut l), 3);
        assert_eq!(l, [3, 1, 1]);
        let mut m = [9, 1, 0];
        assert_eq!(settle_sand(&mut m), 6);
        assert_eq!(m, [5, 3, 2]);
    }

    #[test]
    fn flat() {
        let mut l = [2, 2, 3];
        assert_eq!(settle_sand(&mut l), 0);
        assert_eq!(l, [2, 2, 3]);
        assert_eq!(settle_sand(&mut []), 0);
    }
}
