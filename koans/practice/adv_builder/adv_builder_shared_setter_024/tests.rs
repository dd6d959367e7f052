#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn times() {
        assert_eq!(Brew::RISTRETTO.seconds(), 18);
        assert_eq!(lungo().seconds(), 44);
    }
}
