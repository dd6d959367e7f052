#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_ordered() {
        assert_eq!(first_job(&[], &Shape::Bowl), None);
    }
}
