#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        let mut out = Vec::new();
        assert_eq!(line(&mut out, "tent", 1850).unwrap(), 1850);
        assert_eq!(line(&mut out, "map", 40).unwrap(), 40);
        assert_eq!(out, b"tent........ 1850 g\nmap.........   40 g\n");
    }

    #[test]
    fn full() {
        let mut tiny = [0u8; 3];
        assert!(line(&mut &mut tiny[..], "tent", 1).is_err());
    }

    #[test]
    fn main_succeeds() {
        assert!(main().is_ok());
    }
}
