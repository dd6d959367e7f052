#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expands() {
        assert_eq!(code_lines("if x\n\ty \n\n", 2).join("|"), "if x|  y");
        assert_eq!(code_lines("\ta", 4).join("|"), "    a");
    }

    #[test]
    fn width() {
        assert_eq!(widest("a\n\tbc", 4), 6);
        assert_eq!(widest("", 4), 0);
    }
}
