#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn terminated() {
        let argv = Argv::parse("ls  -l /tmp").unwrap();
        let pointers = argv.pointers();
        assert_eq!(pointers.len(), 4);
        assert!(pointers[3].is_null() && !pointers[0].is_null());
    }
    #[test]
    fn refuses() {
        assert_eq!(Argv::parse("a b\0c").err(), Some(ArgError::Nul(1)));
        assert_eq!(Argv::parse("1 2 3 4 5").err(), Some(ArgError::TooMany));
    }
}
