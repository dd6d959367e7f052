#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tee_copies() {
        let mut out = Vec::new();
        let mut tee = Tee::new(&mut out);
        write!(tee, "{}-{}", 1, 2).unwrap();
        tee.flush().unwrap();
        assert_eq!(tee.seen, b"1-2");
        assert_eq!(out, b"1-2");
    }
}
