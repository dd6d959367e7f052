#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cools() {
        let g = Glaze::plain("celadon").cooler(40);
        assert_eq!(g.name, "celadon");
        assert_eq!(
            g.programme,
            Programme {
                peak: 1200,
                hold_minutes: 19
            }
        );
    }
}
