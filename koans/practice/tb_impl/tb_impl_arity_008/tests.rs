#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn blade() {
        let hit = Hit {
            raw: 10,
            magic: false,
        };
        assert_eq!(wound(&hit, &[&Leather, &Ward { charge: 4 }], 3), 4);
    }
    #[test]
    fn spell() {
        let hit = Hit {
            raw: 9,
            magic: true,
        };
        assert_eq!(wound(&hit, &[&Leather, &Ward { charge: 4 }], 3), 5);
    }
}
