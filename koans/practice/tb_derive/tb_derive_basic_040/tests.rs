#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flows() {
        let t = |height| Tile {
            height,
            water: false,
        };
        let mut v = vec![t(5), t(4), t(4), t(6), t(1)];
        v[0].water = true;
        assert_eq!(flow(&mut v, 0), 2);
        assert!(v[1].water && v[2].water && !v[3].water && !v[4].water);
    }

    #[test]
    fn dry() {
        let t = |height| Tile {
            height,
            water: false,
        };
        let mut v = vec![t(5), t(4)];
        assert_eq!(flow(&mut v, 0), 0);
        assert!(!v[1].water);
    }
}
