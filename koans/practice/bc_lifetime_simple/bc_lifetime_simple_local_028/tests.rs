#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups() {
        let names = ["ann", "Bob", "Al"];
        let i = index_names(&names);
        assert_eq!(i.len(), 2);
        assert_eq!(i[&'A'], ["ann", "Al"]);
        assert_eq!(i[&'B'], ["Bob"]);
    }

    #[test]
    fn blank() {
        let names = [""];
        assert!(index_names(&names).is_empty());
    }
}
