#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flows() {
        let t = |height, water| Tile { height, water };
        let mut v = vec![t(5, true), t(4, false), t(6, false), t(1, false)];
        flood(&mut v, 0);
        let w: Vec<bool> = v.iter().map(|t| t.water).collect();
        assert_eq!(w, [true, true, false, true]);
    }

    #[test]
    fn dry() {
        let t = |height, water| Tile { height, water };
        let mut v = vec![t(5, false), t(4, true), t(3, false)];
        flood(&mut v, 0);
        assert!(!v[0].water && v[1].water && !v[2].water);
        flood(&mut v, 1);
        assert!(!v[0].water && v[2].water);
    }
}
