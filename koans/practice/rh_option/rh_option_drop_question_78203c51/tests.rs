#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_plot() {
        let mut plot = BTreeMap::new();

        assert_eq!(far_end(&plot), None);
    }
}
