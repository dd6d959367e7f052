#[cfg(test)]
mod tests {
    use super::*;
    fn parcel(country: &[u8; 2], form: Option<(f64, bool)>) -> Parcel {
        Parcel {
            country: *country,
            form: form.map(|(value, gift)| Form { value, gift }),
        }
    }
    #[test]
    fn duties() {
        assert!(parcel(b"DE", None).duty_free());
        assert!(!parcel(b"US", None).duty_free());
        assert!(parcel(b"US", Some((40.0, true))).duty_free());
        assert!(!parcel(b"US", Some((40.0, false))).duty_free());
    }
    #[test]
    fn parts() {
        let (free, held) = hold(vec![parcel(b"CN", Some((99.0, true))), parcel(b"FR", None)]);
        assert_eq!((free.len(), held.len()), (1, 1));
        assert!(free[0].domestic());
    }
}
