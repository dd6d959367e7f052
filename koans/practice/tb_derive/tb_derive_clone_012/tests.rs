#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let s = Stats::default();
        assert_eq!(s.hits(), 0);
        assert_eq!(s.hit(), 1);
        assert_eq!(s.hit(), 2);
        assert_eq!(s.hits(), 2);
    }

    #[test]
    fn cloned() {
        let s = Stats::default();
        s.hit();
        let t = s.clone();
        assert_eq!(t.hits(), 1);
        t.hit();
        assert_eq!(t.hits(), 2);
    }
}
