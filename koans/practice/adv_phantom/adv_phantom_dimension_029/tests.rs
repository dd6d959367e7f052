#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lifting() {
        assert_eq!(lift(20.0, 1.5), 30.0);
    }
}
