#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sings() {
        assert_eq!(
            song(&[Box::new(Hen), Box::new(Cow)]),
            "cluck cluck, moo moo, moo moo"
        );
        assert_eq!(song(&[]), "moo moo");
    }
}
