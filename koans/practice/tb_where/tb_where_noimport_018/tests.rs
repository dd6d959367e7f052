#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn firsts() {
        let s = |species: &str, drawer| Specimen {
            species: species.into(),
            drawer,
        };
        assert_eq!(
            catalogue(vec![s("owl", 3), s("emu", 1), s("owl", 2)]),
            [3, 1]
        );
        assert_eq!(unique_by(vec![4, 14, 5], |n| n % 10), [4, 5]);
    }
}
