#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer() {
        let s = Shelter::new(vec![
            Animal {
                name: "Rex".to_string(),
                days: 40,
            },
            Animal {
                name: "Mia".to_string(),
                days: 12,
            },
            Animal {
                name: "Tao".to_string(),
                days: 99,
            },
        ]);
        assert_eq!(s.waiting_longer(20), vec!["Rex", "Tao"]);
        assert!(s.waiting_longer(99).is_empty());
    }

    #[test]
    fn all() {
        let s = Shelter::new(vec![Animal {
            name: "Kit".to_string(),
            days: 1,
        }]);
        assert_eq!(s.waiting_longer(0), vec!["Kit"]);
    }
}
