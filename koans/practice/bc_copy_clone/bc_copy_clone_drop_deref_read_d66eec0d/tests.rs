#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_agrees() {
        assert_eq!(yes_count(&[]), None);
    }
}
