#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sacks() {
        let r = Rates::new(&[("NL", 100), ("PE", 180)]);
        assert_eq!(r.sack(&[("NL", 15), ("PE", 41)]), Ok(vec![100, 540]));
        assert_eq!(r.sack(&[("XX", 15)]), Err(NoRate("XX".into())));
    }
}
