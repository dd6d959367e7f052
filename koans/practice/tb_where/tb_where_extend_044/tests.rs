#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dines() {
        let f = |name, edible| Find { name, edible };
        assert_eq!(
            dinner(vec![
                f("cep", true),
                f("fly agaric", false),
                f("morel", true)
            ])
            .unwrap(),
            "cep and morel"
        );
        assert_eq!(dinner(vec![f("death cap", false)]), None);
    }
}
