#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parts() {
        assert_eq!(opening(), "D A. | F ' G");
    }
}
