#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn summits() {
        assert_eq!(
            summit(&[300, 900, 1200, 1200, 40]),
            "summit at km 2, 1200 m"
        );
        assert_eq!(summit(&[]), "flat");
    }
}
