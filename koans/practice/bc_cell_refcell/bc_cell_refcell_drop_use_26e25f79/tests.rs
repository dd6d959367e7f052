#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_oldest() {
        let vault = Mutex::new(Vec::new());
        store(&vault, 1812, 'b');
        store(&vault, 1640, 'c');
        assert_eq!(oldest(&vault).unwrap().shelf, 'c');
    }

    #[test]
    fn empty_vault() {
        let vault = Mutex::new(Vec::new());
        assert_eq!(oldest(&vault), None);
    }
}
