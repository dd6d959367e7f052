#[cfg(test)]
mod tests {
    use super::*;

    fn child(name: &'static str, mother: Person) -> Person {
        Person {
            name,
            mother: Some(Box::new(mother)),
        }
    }

    fn root(name: &'static str) -> Person {
        Person { name, mother: None }
    }

    #[test]
    fn climbs() {
        assert_eq!(
            child("Mia", child("Eva", root("Ida")))
                .grandmother()
                .unwrap()
                .name,
            "Ida"
        );
        assert_eq!(
            child("A", child("B", child("C", root("D"))))
                .grandmother()
                .unwrap()
                .name,
            "C"
        );
    }

    #[test]
    fn unknown() {
        assert!(child("Mia", root("Eva")).grandmother().is_none());
        assert!(root("Mia").grandmother().is_none());
    }
}
