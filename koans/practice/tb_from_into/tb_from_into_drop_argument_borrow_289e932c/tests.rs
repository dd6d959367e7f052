#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn measures() {
        let c = [
            Clause {
                number: 1,
                text: "The Tenant".into(),
            },
            Clause {
                number: 2,
                text: "pays".into(),
            },
        ];
        assert_eq!(capitals(&c), 2);
        assert_eq!(measure(&c, |l| l.chars().count()), 20);
    }
}
