#[cfg(test)]
mod tests {
    use super::*;
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("disk"))
        }
    }
    #[test]
    fn sums() {
        let member = |sum| Member {
            name: "w".into(),
            data: &b"Wikipedia"[..],
            sum,
        };
        assert!(intact(member(0x11E60398)));
        assert!(!intact(member(1)));
        assert!(!intact(Member {
            name: "x".into(),
            data: Broken,
            sum: 1
        }));
    }
    #[test]
    fn lengths() {
        assert!(shorter_than(&b"abc"[..], 4));
        assert!(!shorter_than(&b"abcd"[..], 4));
        assert!(!shorter_than(Broken, 4));
    }
}
