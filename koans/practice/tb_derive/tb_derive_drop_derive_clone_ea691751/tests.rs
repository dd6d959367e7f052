#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_loaf_is_none() {
        let shelf = HashMap::new();
        assert!(half_loaf(&shelf, "baguette").is_none());
    }
}
