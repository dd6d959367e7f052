#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complements() {
        assert!(matches!(
            complement(&[Base::Adenine, Base::Thymine, Base::Thymine])[..],
            [Base::Adenine, Base::Adenine, Base::Thymine]
        ));
        assert!(complement(&[]).is_empty());
    }

    #[test]
    fn binding() {
        assert!(binds(
            &vec![Base::Adenine, Base::Thymine],
            &vec![Base::Adenine, Base::Thymine]
        ));
        assert!(!binds(
            &vec![Base::Adenine, Base::Adenine],
            &vec![Base::Adenine, Base::Thymine]
        ));
        assert!(binds(&vec![Base::Adenine], &vec![Base::Thymine]));
    }
}
