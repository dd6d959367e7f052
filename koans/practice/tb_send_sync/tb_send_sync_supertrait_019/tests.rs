#[cfg(test)]
mod tests {
    use super::*;
    struct Contempt(i32);
    impl Engine for Contempt {
        fn name(&self) -> String {
            "contempt".into()
        }
        fn evaluate(&mut self, material: &[i32]) -> i32 {
            material.len() as i32 + self.0
        }
    }
    #[test]
    fn two() {
        let out = analyse(
            vec![Box::new(Counter), Box::new(Contempt(10))],
            vec![9, -5, 1],
        );
        assert_eq!(
            out,
            [("counter".to_string(), 5), ("contempt".to_string(), 13)]
        );
    }
}
