#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pairs() {
        let days = [1.0, 4.5, 3.0, 0.0].map(Millimetres);
        assert_eq!(wettest_pair(&days), Some((1, Millimetres(7.5))));
        assert_eq!(wettest_pair(&days[..1]), None);
    }
}
