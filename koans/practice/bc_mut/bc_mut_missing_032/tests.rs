#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        assert_eq!(
            Query::from("logs").latest(5),
            Query {
                table: "logs",
                limit: Some(5),
                descending: true
            }
        );
    }

    #[test]
    fn plain() {
        assert_eq!(
            Query::from("users"),
            Query {
                table: "users",
                limit: None,
                descending: false
            }
        );
        assert_eq!(Query::from("a").latest(1).limit, Some(1));
    }
}
