#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_cracked() {
        assert!(sort(&[Egg::Cracked, Egg::Cracked]).is_none());
    }
}
