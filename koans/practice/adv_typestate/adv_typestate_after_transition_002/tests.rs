#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_votes() {
        let mut urn = Urn::default();
        assert_eq!(
            vote(&mut urn, Blank { district: 4 }, "Yes"),
            "district 4 voted"
        );
        vote(&mut urn, Blank { district: 5 }, "no");
        assert_eq!((urn.count("yes"), urn.count("maybe")), (1, 0));
    }
}
