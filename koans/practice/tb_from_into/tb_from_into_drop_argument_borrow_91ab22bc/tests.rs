#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn copies() {
        assert_eq!(
            body_text("Dear Jo,\nHello.\nBye.\nYours\nA").unwrap(),
            "Hello.\nBye.\n"
        );
    }
    #[test]
    fn counts() {
        assert_eq!(body(&b"Hi\n1\n2\n3"[..], Vec::new()).unwrap(), 3);
    }
}
