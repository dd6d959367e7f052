#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn overwrites_the_oldest() {
        let mut ring = Ring::new();
        for volts in [9.0, 1.0, 2.0, 3.0, -1.0] {
            ring.push(volts);
        }
        assert_eq!(ring.mean(), 1.5);
    }
}
