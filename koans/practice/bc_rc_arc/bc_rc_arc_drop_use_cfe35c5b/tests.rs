#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_hook_or_spare() {
        assert!(tie(&[], &'o').is_none());
    }
}
