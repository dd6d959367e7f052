#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn merges() {
        let a = Tally::from([("red", 3), ("blue", 4)]);
        let b = Tally::from([("red", 10)]);
        assert_eq!(
            merge(&[a.clone(), b]),
            Ok(Tally::from([("red", 13), ("blue", 4)]))
        );
        let odd = Tally::from([("grey", 1)]);
        assert_eq!(
            merge(&[a, odd]),
            Err(Recount::Different {
                station: 1,
                party: "grey"
            })
        );
    }
    #[test]
    fn limits() {
        let big = Tally::from([("red", u64::MAX)]);
        assert_eq!(merge(&[big.clone(), big]), Err(Recount::Overflow));
    }
}
