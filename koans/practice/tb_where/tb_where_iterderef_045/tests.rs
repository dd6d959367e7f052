#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fares() {
        assert_eq!(fare(&[1, 2], false), 470);
        assert_eq!(fare([3, 9], true), 135);
        assert_eq!(fare(vec![&1], false), 240);
    }
}
