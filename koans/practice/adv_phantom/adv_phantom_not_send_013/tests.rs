#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn means() {
        assert_eq!(mean_elsewhere(Rows::new(&[4, 6, 11])), Some(7));
        assert_eq!(mean_elsewhere(Rows::new(&[])), None);
    }
}
