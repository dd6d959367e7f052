#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn judges() {
        let s = |silo, wet, dry| Sample { silo, wet, dry };
        assert_eq!(s(1, 100.0, 75.0).moisture(), Ok(0.25));
        assert_eq!(
            s(4, 1.0, 2.0).moisture(),
            Err("silo 4: heavier when dry".into())
        );
        assert_eq!(
            storable(&[s(1, 100.0, 75.0), s(2, 100.0, 90.0), s(3, 1.0, 2.0)]),
            [2]
        );
    }
}
