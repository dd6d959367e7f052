#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shortage() {
        assert_eq!(
            short(
                &[("bolt", 5), ("nut", 2), ("cog", 1)],
                &[("bolt", 5), ("nut", 1)]
            ),
            ["cog", "nut"]
        );
    }
}
