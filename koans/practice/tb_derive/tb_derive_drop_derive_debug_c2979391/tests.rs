#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn largest_port_is_shown() {
        let text = highest_port(&[80, 8080, 22]);
        let expected = "Host { address: 127.0.0.1, port: 8080 }";
        assert_eq!(text, Some(expected.to_string()));
    }

    #[test]
    fn a_host_needs_a_port() {
        let none: [u16; 0] = [];
        assert_eq!(highest_port(&none), None);
    }
}
