#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hides() {
        let mut s = Secret::new(String::from("pa"));
        s.push_str("ss");
        assert_eq!(s.len(), 4);
        assert_eq!(format!("{s:?}"), "Secret(edits: 1)");
    }
}
