#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts() {
        let mut c = Catalog {
            isbns: vec!["1".to_string()],
        };
        assert_eq!(c.receive(vec!["2".to_string(), "3".to_string()]), Ok(2));
        assert_eq!(c.isbns, vec!["1", "2", "3"]);
    }

    #[test]
    fn refuses() {
        let mut c = Catalog {
            isbns: vec!["1".to_string()],
        };
        assert_eq!(
            c.receive(vec!["5".to_string(), "1".to_string()]),
            Err("1".to_string())
        );
        assert_eq!(c.isbns.len(), 1);
        assert_eq!(c.receive(vec![]), Ok(0));
    }
}
