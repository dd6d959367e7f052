#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn small() {
        let p = Parcel {
            street: " Elm 5 ".into(),
            grams: 900,
        };
        assert_eq!(label(p), "ELM 5\n-----\nsmall");
    }
    #[test]
    fn large() {
        let p = Parcel {
            street: "x".into(),
            grams: 1001,
        };
        assert_eq!(label(p), "X\n-\nlarge");
    }
}
