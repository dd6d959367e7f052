#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn double_negation() {
        let query = tag("a") | tag("b");
        assert_eq!(!!query.clone(), query);
    }
}
