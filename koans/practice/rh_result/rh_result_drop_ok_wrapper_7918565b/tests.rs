#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bear_eats_fish() {
        let cage = build(vec![Food('f'), Food('h')], "300");
        assert_eq!(ration(&cage, Food('f')), Ok(12));
        assert_eq!(ration(&cage, Food('g')), Ok(0));
    }

    #[test]
    fn scale_shows_nothing() {
        let cage = build(vec![Food('g')], "---");
        assert!(cage.kilos.is_none());
        assert_eq!(ration(&cage, Food('g')), Err("scale is broken"));
    }
}
