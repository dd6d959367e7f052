#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loses() {
        let mut radar = Radar::sweep(10.0, &[(1, 4.0), (2, 8.0), (3, 9.0)]);
        assert_eq!(radar.drift(1.5), 2);
        assert_eq!(radar.lost, [3]);
        assert_eq!(radar.drift(3.0), 1);
        assert_eq!(radar.lost, [3, 2]);
    }
}
