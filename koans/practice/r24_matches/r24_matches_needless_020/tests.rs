#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn repairs() {
        let person = Person {
            name: "mary 1862".into(),
            born: None,
            spouse: Some(" john".into()),
        };
        assert_eq!(
            repair(person),
            Person {
                name: "Mary".into(),
                born: Some(1862),
                spouse: Some("John".into())
            }
        );
    }
    #[test]
    fn keeps_what_is_known() {
        let person = Person {
            name: "Ada 9".into(),
            born: Some(1815),
            spouse: None,
        };
        assert_eq!(repair(person).born, Some(1815));
        assert_eq!(year_in("no digits"), None);
    }
}
