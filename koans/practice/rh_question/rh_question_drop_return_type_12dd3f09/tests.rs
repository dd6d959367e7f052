#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs() {
        let a = Agenda::from(vec![
            Reverse((9, "nap")),
            Reverse((3, "call")),
            Reverse((1, "mail")),
        ]);
        assert_eq!(run_until(a, 4), (vec!["mail", "call"], 1));
    }

    #[test]
    fn all() {
        let a = Agenda::from(vec![Reverse((2, "tea"))]);
        assert_eq!(run_until(a.clone(), 2), (vec!["tea"], 0));
        assert_eq!(run_until(a, 1), (vec![], 1));
    }
}
