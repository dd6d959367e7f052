#[cfg(test)]
mod tests {
    use super::*;
    fn league() -> League {
        [("Fallon", 9), ("Price", 12), ("Wade", 9), ("Rock", 1)]
            .into_iter()
            .map(|(name, legs)| Player {
                name: name.into(),
                legs,
            })
            .collect()
    }
    #[test]
    fn ties_by_name() {
        let names: Vec<String> = league().podium().into_iter().map(|p| p.name).collect();
        assert_eq!(names, ["Price", "Fallon", "Wade"]);
    }
    #[test]
    fn best() {
        assert_eq!(league().champion().unwrap().legs, 12);
        assert_eq!(League::from_iter([]).champion(), None);
    }
}
