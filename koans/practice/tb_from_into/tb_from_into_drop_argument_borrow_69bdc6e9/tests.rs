#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages() {
        assert_eq!(pipeline(&[&|n| n + 1, &|n| n * 2], 4), 10);
        assert_eq!(pipeline(&[], 6), 6);
    }

    #[test]
    fn plays() {
        assert_eq!(play(&[48, 120], |n| n + 12), [60, 127]);
        assert_eq!(play(&[10], |n| n * 3), [30]);
        assert!(play(&[], |n| n).is_empty());
    }
}
