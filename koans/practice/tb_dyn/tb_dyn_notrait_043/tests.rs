#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn meets() {
        assert_eq!(polyrhythm(2, 3, 13), [6, 12]);
        assert_eq!(polyrhythm(4, 4, 5), [4]);
    }
}
