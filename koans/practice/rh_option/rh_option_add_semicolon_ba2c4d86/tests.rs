#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn largest_amount() {
        assert!(largest(Vec::<u8>::new()).is_none());
    }
}
