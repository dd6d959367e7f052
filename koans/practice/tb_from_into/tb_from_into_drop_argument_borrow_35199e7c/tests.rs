#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn enters() {
        let mut r = Register::default();
        assert_eq!(r.enter(7, "Kestrel"), Ok(1));
        assert_eq!(r.enter(7, "Osprey"), Err(RegisterError::Taken(7)));
        assert_eq!(r.withdraw(7), Ok("Kestrel".to_string()));
        assert_eq!(r.withdraw(7), Err(RegisterError::Missing(7)));
    }
}
