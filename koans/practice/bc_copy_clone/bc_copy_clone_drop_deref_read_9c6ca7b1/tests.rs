#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tightens() {
        let mut b = [10, 15, 50];
        assert_eq!(tighten(&mut b), Some(20));
        assert_eq!(b, [20, 15, 40]);
        let mut c = [0, 4];
        assert_eq!(tighten(&mut c), Some(2));
        assert_eq!(c, [1, 3]);
    }

    #[test]
    fn counts() {
        let mut b = [0, 100];
        assert_eq!(rounds(&mut b, 20), 2);
        assert_eq!(rounds(&mut [0, 4], 5), 0);
    }
}
