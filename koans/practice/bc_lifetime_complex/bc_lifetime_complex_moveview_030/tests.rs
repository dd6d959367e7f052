#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn files() {
        let mut a = Archive::default();
        assert_eq!(
            a.file(Survey {
                topic: "food".into(),
                scores: vec![9, 2, 5]
            }),
            "food: median 5"
        );
        assert_eq!(
            a.file(Survey {
                topic: "bus".into(),
                scores: vec![]
            }),
            "bus: no answers"
        );
        assert_eq!(a.stored.len(), 2);
    }
}
