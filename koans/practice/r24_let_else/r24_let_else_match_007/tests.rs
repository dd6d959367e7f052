#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn there_and_back() {
        let pixels = [7, 7, 7, 1, 0, 0];
        assert_eq!(encode(&pixels), [3, 7, 1, 1, 2, 0]);
        assert_eq!(decode(&encode(&pixels)).unwrap(), pixels);
    }
    #[test]
    fn stops() {
        assert_eq!(decode(&[2, 9, 0, 3, 3]).unwrap(), [9, 9]);
        assert_eq!(decode(&[2, 9, 5]), Err(Truncated { decoded: 2 }));
    }
}
