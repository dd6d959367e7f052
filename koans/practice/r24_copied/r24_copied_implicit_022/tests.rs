#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn solves_lines() {
        assert_eq!(Solitaire::line("oo.").solve().as_deref(), Some("0"));
        assert_eq!(Solitaire::line("oo.o").solve().as_deref(), Some("01"));
        assert_eq!(Solitaire::line("ooo").solve(), None);
    }
    #[test]
    fn counts_jumps() {
        assert_eq!(Solitaire::line(".oo.").jumps().len(), 2);
    }
}
