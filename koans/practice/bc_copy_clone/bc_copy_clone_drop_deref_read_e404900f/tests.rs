#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_labels_into_cents() {
        let rates = HashMap::from([('$', 100), ('€', 110)]);
        assert_eq!(cents("$3", &rates), Ok(300));
        assert_eq!(cents("€", &rates), Ok(110));
    }

    #[test]
    fn refuses_strange_labels() {
        let rates = HashMap::from([('$', 100)]);
        assert_eq!(cents("", &rates), Err("empty label".to_string()));
        assert_eq!(cents("£3", &rates), Err("no rate for £".to_string()));
        assert_eq!(cents("$ten", &rates), Err("ten".to_string()));
    }
}
