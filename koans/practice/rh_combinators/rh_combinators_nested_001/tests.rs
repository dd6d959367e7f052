#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn countries() {
        let a = Archive {
            scores: vec![
                Score {
                    title: "Reel",
                    publisher: Some("Ricordi"),
                },
                Score {
                    title: "Jig",
                    publisher: None,
                },
            ],
            countries: HashMap::from([("Ricordi", "Italy")]),
        };
        assert_eq!(a.country("Reel"), Some("Italy"));
        assert_eq!(a.country("Jig"), None);
        assert_eq!(a.country("Air"), None);
    }
}
