#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels() {
        let t = |memory: &[u8; 8]| Tag {
            serial: 12,
            memory: *memory,
        };
        assert_eq!(t(b"cow-7\0\0\0").label(), "cow-7");
        assert_eq!(t(b"pig\0xxxx").label(), "pig");
        assert_eq!(t(&[0xff; 8]).label(), "");
        assert_eq!(t(b"ox\0\0\0\0\0\0").full_name(), "ox#12");
        assert_eq!(t(&[0xff; 8]).full_name(), "#12");
    }
}
