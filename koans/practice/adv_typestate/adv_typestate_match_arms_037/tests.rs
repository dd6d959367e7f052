#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn volumes() {
        assert_eq!(volume(serve("mint", 2)), 380);
        assert_eq!(volume(serve("cola", 2)), 400);
    }
}
