#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mixes() {
        let table = saw(4);
        let mut s = Synth::chord(&table, &[1.0, 2.0]);
        let out: Vec<f32> = (0..3).map(|_| s.sample()).collect();
        assert_eq!(out, [0.0, 0.75, 0.5]);
        assert_eq!(Rc::strong_count(&table), 3);
    }
}
