#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_pass_and_better() {
        let s = Student {
            grades: vec![Grade::Fail, Grade::Pass, Grade::Distinction, Grade::Merit],
        };
        assert_eq!(s.passed(), 3);
    }

    #[test]
    fn failures_do_not_count() {
        assert_eq!(
            Student {
                grades: vec![Grade::Fail, Grade::Fail]
            }
            .passed(),
            0
        );
        assert_eq!(
            Student {
                grades: vec![Grade::Pass]
            }
            .passed(),
            1
        );
    }
}
