#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_dry_cow() {
        assert_eq!(enter("Rosa"), Err("Rosa".to_string()));
    }
}
