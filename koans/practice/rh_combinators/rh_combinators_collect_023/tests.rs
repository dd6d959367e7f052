#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn indexes() {
        let r = |dish: &str, parts: &[(&str, u32)]| Recipe {
            dish: dish.into(),
            parts: parts.iter().map(|(p, g)| (p.to_string(), *g)).collect(),
        };
        let all = [
            r("stew", &[("beef", 500), ("salt", 5)]),
            r("water", &[]),
            r("dal", &[("lentils", 200)]),
        ];
        assert_eq!(
            index(&all),
            BTreeMap::from([("beef", "stew"), ("lentils", "dal")])
        );
    }
}
