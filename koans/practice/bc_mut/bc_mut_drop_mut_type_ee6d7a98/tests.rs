#[cfg(test)]
mod tests {
    use super::*;

    fn stir(with: &str) -> Step {
        Step::Stir {
            with: with.to_string(),
        }
    }

    fn print(steps: Vec<Step>) -> u64 {
        Recipe(steps).fingerprint(&mut DefaultHasher::new())
    }

    #[test]
    fn equal_recipes_agree() {
        assert_eq!(
            print(vec![Step::Boil(20), stir("fork")]),
            print(vec![Step::Boil(20), stir("fork")])
        );
    }

    #[test]
    fn every_step_counts() {
        assert_ne!(print(vec![Step::Boil(20)]), print(vec![Step::Boil(21)]));
        assert_ne!(print(vec![stir("spoon")]), print(vec![stir("fork")]));
        assert_ne!(
            print(vec![Step::Boil(1), stir("fork")]),
            print(vec![Step::Boil(1)])
        );
    }
}
