#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ok() {
        assert_eq!(build(&["true", "true"]), Ok(2));
        assert_eq!(build(&["true"]), Ok(1));
        assert_eq!(run_step("true"), Ok(1));
    }
    #[test]
    fn errs() {
        assert_eq!(build(&["true", "false"]), Err(BuildError::Exit(1)));
        assert_eq!(build(&["lint"]), Err(BuildError::Exit(127)));
        assert_eq!(build(&[]), Err(BuildError::NothingToDo));
    }
}
