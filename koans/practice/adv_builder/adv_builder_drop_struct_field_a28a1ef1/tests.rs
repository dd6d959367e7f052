#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twin_shares_or_gets_a_locker() {
        let name = "Mia".to_string();
        let mut class = vec![Pupil { name, locker: None }];
        class = enrol_twin(&class, &14).unwrap();
        assert_eq!(
            (class[1].name.as_str(), class[1].locker),
            ("Mia II", Some(14))
        );
        class = enrol_twin(&class, &99).unwrap();
        assert_eq!((class.len(), class[2].locker), (3, Some(14)));
    }

    #[test]
    fn empty_class_has_no_twin() {
        assert!(enrol_twin(&[], &1).is_none());
    }
}
