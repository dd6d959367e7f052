#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pages() {
        assert_eq!(page("A00", 50), Some(1));
        assert_eq!(page("C65", 50), Some(6));
        assert_eq!(page("c65", 50), None);
    }
}
