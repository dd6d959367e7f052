#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn detects() {
        let samples: [&[u8]; 5] = [
            b"GET / HTTP/1.1",
            b"EHLO me",
            &[0x16, 3, 1],
            b"GET \xff",
            b"get",
        ];
        use Protocol::*;
        assert_eq!(
            samples.map(Protocol::detect),
            [Http, Smtp, Tls, Unknown, Unknown]
        );
        assert_eq!(
            samples.map(Protocol::is_text),
            [true, true, false, false, true]
        );
    }
}
