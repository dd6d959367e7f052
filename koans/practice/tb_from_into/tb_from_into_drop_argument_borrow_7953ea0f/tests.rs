#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oslo() {
        let r = Record {
            raw: *b"\x05\x01Oslo\0\0\0\0\0\0",
        };
        assert_eq!(r.id(), 261);
        assert_eq!(&r.city()[..], "Oslo");
    }

    #[test]
    fn full() {
        let r = Record {
            raw: *b"\x02\x00Manchester",
        };
        assert_eq!(r.id(), 2);
        assert_eq!(&r.city()[..], "Manchester");
    }
}
