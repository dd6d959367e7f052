#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorted() {
        assert_eq!(skyline(vec![90, 12, 300, 12]), [12, 90, 300]);
    }
}
