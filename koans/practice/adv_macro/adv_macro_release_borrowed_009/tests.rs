#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn busy() {
        assert_eq!(
            saturday(&[("saw", 2), ("ladder", 5)]),
            "2 lent, last ladder: 5 days"
        );
    }
    #[test]
    fn quiet() {
        assert_eq!(saturday(&[]), "0 lent, last nothing lent");
    }
}
