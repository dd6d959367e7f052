#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_can_be_changed() {
        assert!(Catalog::default().stars.is_empty());
    }
}
