#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs() {
        assert_eq!(run(2, &Step::Push(9)), Ok(9));
        assert_eq!(run(2, &Step::Apply(Op('+'), 3)), Ok(5));
        assert_eq!(run(2, &Step::Apply(Op('*'), 3)), Ok(6));
    }

    #[test]
    fn reports() {
        assert_eq!(
            run(2, &Step::Apply(Op('?'), 3)),
            Err("no such step: Apply(Op('?'), 3)".to_string())
        );
    }
}
