#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jury_size() {
        assert_eq!(seat_jury(6, Opinion::Innocent).len(), 6);
    }
}
