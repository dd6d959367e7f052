#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ends() {
        let line = line(&["Zoo", "Dom", "Hafen"]);
        assert_eq!(terminus(&line, 0), "Hafen");
        assert_eq!(terminus(&line, 2), "Hafen");
    }
}
