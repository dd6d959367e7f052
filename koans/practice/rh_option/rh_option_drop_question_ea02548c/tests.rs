#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_opposite() {
        assert!(mate(&-128, &1).is_none());
    }
}
