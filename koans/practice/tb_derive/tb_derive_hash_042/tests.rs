#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_users_are_greeted() {
        let users = HashMap::from([
            (Id::new(4), User("Ravi".into())),
            (Id::new(5), User("Mia".into())),
        ]);
        assert_eq!(greet(&users, 4), "hi Ravi");
        assert_eq!(greet(&users, 5), "hi Mia");
    }

    #[test]
    fn strangers_are_not() {
        let users = HashMap::from([(Id::new(4), User("Ravi".into()))]);
        assert_eq!(greet(&users, 6), "who?");
        assert_eq!(greet(&HashMap::new(), 4), "who?");
    }
}
