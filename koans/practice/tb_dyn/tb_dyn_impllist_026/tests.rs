#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        assert_eq!(logo(), [" o  ", "====", " o  "]);
    }
}
