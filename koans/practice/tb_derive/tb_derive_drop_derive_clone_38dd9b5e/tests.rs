#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn frozen() {
        let (a, b) = (Frame { pixels: [1; 6] }, Frame { pixels: [2; 6] });
        assert_eq!(frozen_since(&[b, a, a, a]), 2);
        assert_eq!(frozen_since(&[a, b]), 0);
    }
}
