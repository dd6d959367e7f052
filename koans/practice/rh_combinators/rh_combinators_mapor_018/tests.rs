#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bells() {
        let v = |name: Option<&str>, expected| Visitor {
            name: name.map(str::to_string),
            expected,
        };
        assert_eq!(v(Some("Agnes"), true).bell(), Bell::Chime(1));
        let all = [v(Some("Max"), false), v(None, true), v(Some("Bo"), false)];
        assert_eq!(evening(&all), [Bell::Buzz, Bell::Chime(2)]);
    }
}
