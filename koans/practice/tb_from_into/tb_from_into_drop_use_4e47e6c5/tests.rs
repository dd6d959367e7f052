#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs() {
        let program: Program = "2(L3)".parse().unwrap();
        let body = vec![Op::Turn { left: true }, Op::Forward(3)];
        assert_eq!(program.0, [Op::Forward(2), Op::Repeat(2, body.clone())]);
        assert_eq!(Ok(Program::default()), "".parse());
    }

    #[test]
    fn program_errors() {
        let error = |text: &str| text.parse::<Program>().unwrap_err();
        assert_eq!(error("1x"), ProgramError::UnknownOp { at: 1, op: 'x' });
        assert_eq!(error("((1)"), ProgramError::Unclosed);
        assert_eq!(error("1)").clone(), ProgramError::Stray(1));
        assert_eq!(error(")"), ProgramError::Stray(0));
    }
}
