#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jury_size() {
        assert_eq!(first_dissent(&[]), None);
    }
}
