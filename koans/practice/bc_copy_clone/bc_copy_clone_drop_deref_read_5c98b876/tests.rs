#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn softens_the_edge() {
        assert_eq!(blur(&[0, 0, 90, 90]), [0, 30, 60, 90]);
        assert_eq!(blur(&[5, 9]), [5, 9]);
    }
}
