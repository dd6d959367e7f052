#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn placards() {
        let room: Vec<Box<dyn Exhibit>> = vec![
            Box::new(Vase {
                culture: "Ming".into(),
                made: 1500,
            }),
            Box::new(Vase {
                culture: "Attic".into(),
                made: -500,
            }),
        ];
        assert_eq!(
            oldest(&room).unwrap().placard(2000),
            "Attic vase, 2500 years old"
        );
    }
}
