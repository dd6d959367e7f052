#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_address() {
        assert_eq!(vendor(&[4, 1]), None);
        assert_eq!(vendor(&[7, 1, 5]).unwrap().prefix, [7, 1, 5]);
    }
}
