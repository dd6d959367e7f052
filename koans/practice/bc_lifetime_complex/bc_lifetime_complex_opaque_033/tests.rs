#[cfg(test)]
mod tests {
    use super::*;
    fn stock() -> Vec<Plant> {
        vec![
            Plant {
                name: "Aster".into(),
                zones: 3..=8,
            },
            Plant {
                name: "Agave".into(),
                zones: 8..=11,
            },
        ]
    }
    #[test]
    fn hardy() {
        let s = stock();
        let n = Nursery { stock: &s };
        assert_eq!(n.hardy(&8).collect::<Vec<_>>(), ["Aster", "Agave"]);
        assert_eq!(n.hardy(&9).next(), Some("Agave"));
    }
    #[test]
    fn common() {
        let s = stock();
        assert_eq!(Nursery { stock: &s }.common(&[8, 4]), 1);
    }
}
