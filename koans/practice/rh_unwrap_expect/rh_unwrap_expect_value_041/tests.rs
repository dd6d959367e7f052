#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rounds() {
        assert_eq!(whole_euros(&["€2.60", "7"]), Ok(vec![3, 7]));
        assert_eq!(whole_euros(&["€0.4"]), Ok(vec![0]));
        assert!(whole_euros(&["€1", "free"]).is_err());
    }
}
