#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_lowest() {
        assert_eq!(lowest(&[40, 12, 77]), Ok(12));
        assert_eq!(lowest(&[5]), Ok(5));
    }

    #[test]
    fn faults() {
        assert_eq!(lowest(&[]), Err(Fault::Empty));
        assert_eq!(lowest(&[6, 7, 6]), Err(Fault::Clash(6)));
    }
}
