#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_halves() {
        let mut samples = [1, 2, 3, 4, 5];
        amplify_halves(&mut samples, 10);
        assert_eq!(samples, [10, 20, 30, 40, 50]);
    }
}
