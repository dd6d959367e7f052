#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctual_or_missing() {
        assert_eq!(verdict(&[], 20), None);
    }
}
