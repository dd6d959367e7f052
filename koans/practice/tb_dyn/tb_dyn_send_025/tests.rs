#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rings() {
        assert_eq!(ring_all(Box::new(Church::default()), 3, 5), 15);
        assert_eq!(ring_all(Box::new(Church::default()), 0, 5), 0);
    }
}
