#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn files_small_loans() {
        let a = Application {
            applicant: "Okafor".into(),
            amount: 1000,
            months: 7,
            ..Default::default()
        };
        assert_eq!(
            file(a),
            Verdict::Filed {
                rate: 143,
                file: "okafor".into()
            }
        );
    }
    #[test]
    fn rejects() {
        let a = Application {
            amount: 20_000,
            months: 12,
            ..Default::default()
        };
        assert_eq!(file(a.clone()), Verdict::Rejected("needs a guarantor"));
        assert_eq!(
            file(Application { months: 0, ..a }),
            Verdict::Rejected("no term")
        );
    }
}
