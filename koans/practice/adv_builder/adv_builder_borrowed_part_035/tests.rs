#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn full() {
        let path = ["tides", "2024"];
        assert_eq!(
            UrlBuilder::host("sea.example").path(&path).to_string(),
            "https://sea.example/tides/2024"
        );
    }
    #[test]
    fn bare() {
        assert_eq!(UrlBuilder::host("h").insecure().to_string(), "http://h");
    }
}
