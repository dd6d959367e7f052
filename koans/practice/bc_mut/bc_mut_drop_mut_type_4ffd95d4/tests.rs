#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running() {
        let mut p = Phase::Spin;
        let mut n = 0;
        stop(&mut p, &mut n);
        assert!(matches!(p, Phase::Idle));
        assert_eq!(n, 1);
        stop(&mut p, &mut n);
        assert_eq!(n, 1);
    }

    #[test]
    fn washing() {
        let (mut p, mut n) = (Phase::Wash, 4);
        stop(&mut p, &mut n);
        assert!(matches!(p, Phase::Idle));
        assert_eq!(n, 5);
    }
}
