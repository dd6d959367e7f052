#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_vault() {
        let vault = Mutex::new(Vec::new());
        assert_eq!(oldest(&vault), None);
    }
}
