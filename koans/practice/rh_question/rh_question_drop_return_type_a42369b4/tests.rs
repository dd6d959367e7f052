#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_each_failure() {
        let err = Kind::try_from(8).unwrap_err();
        assert_eq!(err.to_string(), "unknown frame kind 8");
    }

    #[test]
    fn reads_from_a_stream() {
        let mut buf = Vec::new();
        assert_eq!(
            read_exact_frame(&[3u8, 2, 7, 8][..], &mut buf).unwrap(),
            Kind::Bytes
        );
        assert_eq!(buf, [7, 8]);
        let err = read_exact_frame(&[3u8, 2, 7][..], &mut buf).unwrap_err();
        assert_eq!(err.to_string(), "stream: unexpected end of file");
    }
}
