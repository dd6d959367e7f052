#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mono_mix() {
        let mut m = Mixer::new(vec![10, 4], vec![20, -4]);
        m.mono();
        let (l, r) = m.channels();
        assert_eq!(*l, [15, 0]);
        assert_eq!(*r, [15, 0]);
    }

    #[test]
    fn blends() {
        let (mut a, mut b) = ([1, 8], [3, 8]);
        blend(&mut a, &mut b);
        assert_eq!((a, b), ([2, 8], [2, 8]));
        let (mut c, mut d) = ([7], [-9]);
        blend(&mut c, &mut d);
        assert_eq!((c, d), ([-1], [-1]));
    }
}
