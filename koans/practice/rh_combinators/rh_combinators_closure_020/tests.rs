#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sizes() {
        let base = Theme {
            body: Some(10),
            ..Theme::default()
        };
        let child = Theme {
            parent: Some(Box::new(base)),
            ..Theme::default()
        };
        assert_eq!(child.body(), 10);
        assert_eq!(child.heading(), 15);
        assert_eq!(Theme::default().heading(), 18);
    }
}
