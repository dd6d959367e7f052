#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantizes() {
        let mut counts = [0; 2];
        let pixels = [Gray(10), Gray(200), Gray(90)];
        let out = quantize(&pixels, &[Gray(0), Gray(255)], |i| counts[i] += 1).unwrap();
        assert_eq!(out, [&Gray(0), &Gray(255), &Gray(0)]);
        assert_eq!(counts, [2, 1]);
    }
}
