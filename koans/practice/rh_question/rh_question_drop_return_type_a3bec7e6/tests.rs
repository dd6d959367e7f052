#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn with_a_body() {
        let out = respond(Vec::new(), 200, Some("hi")).unwrap();
        assert_eq!(out, b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi");
    }
    #[test]
    fn without() {
        assert_eq!(
            respond(Vec::new(), 404, None).unwrap(),
            b"HTTP/1.1 404 Not Found\n\n"
        );
    }
}
