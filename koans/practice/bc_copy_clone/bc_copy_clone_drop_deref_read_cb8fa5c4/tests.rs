#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowers() {
        let mut p = [1000, 40, 300];
        assert_eq!(discount(&mut p, 10, 50), 130);
        assert_eq!(p, [900, 40, 270]);
    }

    #[test]
    fn floor() {
        let mut p = [60];
        assert_eq!(discount(&mut p, 50, 45), 15);
        assert_eq!(p, [45]);
        assert_eq!(discount(&mut [], 5, 0), 0);
    }
}
