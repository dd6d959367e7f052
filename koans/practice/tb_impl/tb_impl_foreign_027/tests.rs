#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mirrors() {
        assert_eq!(
            solutions(&["Step on no pets", "Step on pets", "12321"]),
            ["Step on no pets", "12321"]
        );
    }
}
