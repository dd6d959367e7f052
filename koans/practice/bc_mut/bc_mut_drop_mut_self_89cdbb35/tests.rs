#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names() {
        assert_eq!(file_name("Up & Down", 1999), "up___down_1999.mkv");
    }
    #[test]
    fn duplicates() {
        let mut archive = Archive { files: vec![] };
        assert_eq!(archive.add("Jaws", 1975), 0);
        assert_eq!(archive.add(String::from("Heat"), 1995), 1);
        assert_eq!(archive.add("JAWS", 1975), 0);
    }
}
