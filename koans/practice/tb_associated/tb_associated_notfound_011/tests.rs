#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lamps() {
        use Step::*;
        assert_eq!(transmit(&[Hop, Hop, Turn]), [1, 0, 1, 2]);
    }
}
