#[cfg(test)]
mod tests {
    use super::*;
    fn kiln(degrees: u32, pots: &[(&str, u32)]) -> Kiln {
        Kiln {
            degrees,
            pots: pots.iter().map(|(n, w)| (n.to_string(), *w)).collect(),
        }
    }
    #[test]
    fn fuel_follows_heat_and_load() {
        assert_eq!(kiln(900, &[]).fuel(), 9);
        assert_eq!(kiln(1000, &[("jug", 3), ("bowl", 2)]).fuel(), 20);
    }
    #[test]
    fn heavy_pots_crack() {
        assert_eq!(
            kiln(1000, &[("jug", 5), ("urn", 6), ("cup", 1)]).fire(),
            ["jug", "cup"]
        );
        assert!(kiln(100, &[("jug", 5)]).fire().is_empty());
    }
    #[test]
    fn burning_uses_wood_and_returns_pots() {
        let mut woodpile = 100;
        assert_eq!(
            burn(kiln(1000, &[("jug", 3), ("bowl", 2)]), &mut woodpile),
            ["jug", "bowl"]
        );
        assert_eq!(woodpile, 80);
        assert_eq!(
            burn(kiln(400, &[("vase", 9), ("cup", 2)]), &mut woodpile),
            ["cup"]
        );
        assert_eq!(woodpile, 54);
        assert!(burn(kiln(800, &[]), &mut woodpile).is_empty());
        assert_eq!(woodpile, 46);
    }
}
