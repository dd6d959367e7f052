#[cfg(test)]
mod tests {
    use super::*;
    const BLOCK: &[u8] = b"HOME=/root\0SHELL=/bin/zsh\0broken\0LAST";
    #[test]
    fn splits() {
        assert_eq!(pairs(BLOCK).len(), 2);
        assert_eq!(lookup(BLOCK, "HOME").unwrap().to_bytes(), b"/root");
    }
    #[test]
    fn shell() {
        assert_eq!(shell_of(BLOCK), "zsh");
        assert_eq!(shell_of(b""), "");
    }
}
